a_near __FILE__
