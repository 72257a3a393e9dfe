quoted __FILE__
