beside __FILE__
