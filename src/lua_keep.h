/*
** lua_keep.h - keeps a module's code in memory until the process ends. Stands
** in front of all other headers, as it asks for what not every C has.
*/

#ifndef LUA_KEEP_H
#define LUA_KEEP_H

#if defined(_WIN32)
#include <windows.h>
#else
#define _GNU_SOURCE
#include <dlfcn.h>
#endif

/*
** Lua 5.1 and LuaJIT unload a module when their state is closed, though
** finalizers that are older, or that come in another round, still call it.
*/
static void keep_code (void) {
  static const char here = 0;
#if defined(_WIN32)
  HMODULE module;
  GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_PIN |
                         GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                     &here, &module);
#elif defined(RTLD_NODELETE)
  Dl_info module;
  if (dladdr(&here, &module) != 0)
    (void)dlopen(module.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);
#else
  (void)here;
#endif
}

#endif
