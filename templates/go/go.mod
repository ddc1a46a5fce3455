module amootsms

go 1.19
