module amootsmspattern

go 1.19
