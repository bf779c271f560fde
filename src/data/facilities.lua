-- The facilities of an HRESULT that servers log (bits 16 to 26).
-- Main source: winerror.h.

facility { code = 0, name = "FACILITY_NULL", source = { { "winerror.h" } } }
facility { code = 1, name = "FACILITY_RPC", source = { { "winerror.h" } } }
facility { code = 2, name = "FACILITY_DISPATCH", source = { { "winerror.h" } } }
facility { code = 3, name = "FACILITY_STORAGE", source = { { "winerror.h" } } }
facility { code = 4, name = "FACILITY_ITF", source = { { "winerror.h" } } }
facility { code = 7, name = "FACILITY_WIN32", source = { { "winerror.h" } } }
facility { code = 8, name = "FACILITY_WINDOWS", source = { { "winerror.h" } } }
facility { code = 9, name = "FACILITY_SECURITY", source = { { "winerror.h" } } }
facility { code = 10, name = "FACILITY_CONTROL", source = { { "winerror.h" } } }
facility { code = 11, name = "FACILITY_CERT", source = { { "winerror.h" } } }
facility { code = 12, name = "FACILITY_INTERNET", source = { { "winerror.h" } } }
facility { code = 15, name = "FACILITY_SETUPAPI", source = { { "winerror.h" } } }
facility { code = 19, name = "FACILITY_URT", source = { { "winerror.h" } } }
facility { code = 25, name = "FACILITY_HTTP", source = { { "winerror.h" } } }
