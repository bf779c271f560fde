# Tasks only; how the module is built stands in the rockspec alone.
.POSIX:
.PHONY: describe check rock test test-all test-source test-rock test-asan test-allocation test-threads test-hosts test-openresty test-lab test-pages test-warehouse test-windows test-machines lint lint-c lint-lua generate docs site score bench bench-log bench-evidence bench-openresty fuzz setup setup-all setup-hosts build clean

CODE = 500.19
LUA = lua5.4
LUA_VERSION = 5.4
SPECS = spec
HOSTS =
LABS =
PAGES =
WAREHOUSES =
CASES = spec/cases/*.jsonl
SECONDS = 60
TARGETS = registry lookup reports evidence formats log log-tiny threads
SITE = site
BASE =

describe: build
	@lua_modules/bin/httpstatus $(CODE)

setup:
	@.ci/setup

setup-all:
	@.ci/setup all

setup-hosts:
	@.ci/setup hosts

build: setup
	@.ci/build $(LUA_VERSION)

rock: setup
	@.ci/rock --binary $(LUA_VERSION)

check: setup-all build
	@.ci/check

test: build
	@.ci/spec $(LUA) $(LUA_VERSION) $(SPECS)

test-all: setup-all
	@.ci/spec-all $(SPECS)

test-source: setup-all build
	@.ci/spec $(LUA) $(LUA_VERSION) spec/host/log_source.lua spec/host/fuzz.lua

test-rock: setup-all
	@.ci/spec-all spec/host/rock.lua

test-asan: setup-all
	@.ci/spec-asan $(SPECS)

test-allocation: setup-all
	@.ci/allocation

test-threads: setup-all
	@.ci/threads

test-hosts: setup-hosts
	@.ci/hosts $(HOSTS)

test-openresty: build
	@.ci/setup openresty
	@.ci/build 5.1
	@.ci/spec $(LUA) $(LUA_VERSION) spec/hosts/openresty_host.lua spec/hosts/openresty_count_host.lua

test-lab: build
	@.ci/setup lab $(LABS)
	@.ci/lab $(LABS)

test-warehouse: build
	@.ci/setup warehouse $(WAREHOUSES)
	@.ci/warehouse $(WAREHOUSES)

test-pages: build
	@.ci/setup pages
	@.ci/pages $(PAGES)

test-windows: build
	@.ci/setup windows
	@.ci/spec $(LUA) $(LUA_VERSION) spec/host/windows.lua

test-machines: build
	@.ci/setup machines
	@.ci/spec $(LUA) $(LUA_VERSION) spec/host/machines.lua

lint: setup-all
	@.ci/lint

generate:
	$(LUA) src/data/generate.lua

docs: build
	@.ci/with $(LUA) $(LUA_VERSION) docs/generate.lua

site: build
	@base="$(BASE)"; .ci/with $(LUA) $(LUA_VERSION) bin/httpstatus site $${base:+--base "$$base"} $(SITE)

score: build
	@.ci/with $(LUA) $(LUA_VERSION) spec/cases/score.lua $(CASES)

bench: setup-all build
	@.ci/build 5.1
	@bench/run

bench-log: setup-all build
	@.ci/build 5.1
	@bench/log

bench-evidence: setup-all build
	@bench/evidence

bench-openresty: build
	@.ci/setup openresty
	@.ci/build 5.1
	@.ci/with $(LUA) $(LUA_VERSION) bench/openresty.lua

fuzz: setup-all
	@fuzz/all $(SECONDS) $(TARGETS)

clean:
	rm -rf lua_modules .build httpstatus site src/*.o httpstatus-*.rock
