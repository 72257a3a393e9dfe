late __FILE__
