#!/bin/sh
# Installs what a Debian or Ubuntu machine lacks to build and test windrow.  Silent when nothing is missing;
# asks nothing: without root or passwordless sudo it says what to run, and fails.
set -u

packages="gcc make pkg-config libc6-dev lua5.4 liblua5.4-dev libxml2-dev zlib1g-dev luarocks git zip unzip xz-utils
  lua-lpeg lua-argparse lua-filesystem lua-sql-sqlite3 lua-luv sqlite3 lua-busted lua-check"

complete () {
  for tool in gcc make pkg-config lua5.4 luac5.4 luarocks git zip unzip xz sqlite3 busted luacheck; do
    command -v "$tool" >/dev/null || return 1
  done
  pkg-config --exists libxml-2.0 zlib lua5.4 || return 1
  lua5.4 -e 'require "lpeg" require "argparse" require "lfs" require "luasql.sqlite3" require "luv" require "busted"' 2>/dev/null
}

as_root () {
  if [ "$(id -u)" = 0 ]; then "$@"
  else sudo -n "$@"
  fi
}

fail () {
  printf 'windrow: %s\n' "$*" >&2
  exit 1
}

complete && exit 0
# shellcheck disable=SC2086
set -- $packages
command -v apt-get >/dev/null || fail "no apt-get here; install with this machine's own packages: $*"
as_root true 2>/dev/null || fail "some packages are missing; run: sudo apt-get install $*"
export DEBIAN_FRONTEND=noninteractive
echo "windrow: installing what is missing" >&2
as_root apt-get -q -y update >/dev/null || fail "apt-get update failed"
as_root apt-get -q -y install --no-install-recommends "$@" >/dev/null || fail "apt-get install failed"
complete || fail "installed the packages, yet something is missing still; run: sh -x .ci/install.sh"
