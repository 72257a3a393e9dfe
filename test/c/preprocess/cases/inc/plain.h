plain header text
