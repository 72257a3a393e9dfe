struct shared { int a; };
enum en { A };
