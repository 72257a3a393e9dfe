sys_deep __FILE__
