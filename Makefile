# Each target installs what it needs, without asking: see Tests/Support/prepare-machine.
# CONFIGURATION=release builds for use; tests and the demo take the debug build.

prefix      = /usr/local
bindir      = $(prefix)/bin
sbindir     = $(prefix)/sbin
libdir      = $(prefix)/lib
sharedir    = $(prefix)/share
docdir      = $(sharedir)/doc/bounce-milter
sysconfdir  = /etc
DESTDIR     =
RELEASE     = .build/release

.PHONY: help demo test build install uninstall check lint clean setup

help:
	@echo 'make demo       a private Postfix on loopback: bounces made, tagged, journaled, shown'
	@echo 'make test       unit tests, and the daemon behind a real private Postfix'
	@echo 'make check      format, prose, imports, unsafe code, definitions, sizes, libraries'
	@echo 'make build      the programs for use, in $(RELEASE)'
	@echo 'make install    what was built, with configuration and service unit (DESTDIR, prefix)'
	@echo 'make uninstall  removes what install made; configuration and journal stay'
	@echo 'make clean      removes all that was built'

setup:
	@Tests/Support/prepare-machine

demo: setup
	@echo '==> Building (the first time takes some minutes)'
	@swift build
	@Tests/Support/as-root "$$(swift build --show-bin-path)/demo"

test: setup
	@Tests/Support/run-tests

check lint:
	@Tests/Support/prepare-machine --build
	@Tests/Checks/all

build:
	@Tests/Support/prepare-machine --build
	swift build -c release --static-swift-stdlib --product bounce-milter
	swift build -c release --static-swift-stdlib --product bouncectl
	@touch $(RELEASE)/built

# What `make build` made of older sources is built again, by the user who called sudo.
install:
	@if ! test -x $(RELEASE)/bounce-milter || ! test -x $(RELEASE)/bouncectl || \
	  { test -e $(RELEASE)/built && test -n "$$(find Package.swift Sources -newer $(RELEASE)/built)"; }; \
	then if test -n "$$SUDO_USER"; then runuser -u "$$SUDO_USER" -- $(MAKE) build; else $(MAKE) build; fi; fi
	@DESTDIR='$(DESTDIR)' bindir='$(bindir)' sbindir='$(sbindir)' libdir='$(libdir)' \
	  docdir='$(docdir)' sharedir='$(sharedir)' sysconfdir='$(sysconfdir)' built='$(RELEASE)' postfix/install

uninstall:
	@DESTDIR='$(DESTDIR)' bindir='$(bindir)' sbindir='$(sbindir)' libdir='$(libdir)' \
	  docdir='$(docdir)' sharedir='$(sharedir)' sysconfdir='$(sysconfdir)' postfix/install --remove

clean:
	rm -rf .build .build-asan .build-tsan .build-fuzz .build-benchmarks
