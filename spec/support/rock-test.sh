#!/bin/sh
# Makes, packs and installs the rock without any network, then runs the specs against what was installed.
#   rock-test.sh "luarocks command" "busted command"
set -eu

luarocks=$1 busted=$2
root=$PWD
work=$root/build/rock
server=$work/server
tree=$root/build/tree
export LUAROCKS_CONFIG="$root/spec/support/luarocks.lua"

quiet () {
  "$@" > "$work/log" 2>&1 || { cat "$work/log"; echo "failed: $*"; exit 1; }
}

version_of () {
  printf '%s: ' "${1#"$root"/}"
  (cd / && "$1/bin/windrow" --version)
}

rm -rf "$work" "$tree"
mkdir -p "$server" "$work/windrow"

# The sources as a release would ship them, and a rockspec that finds them here.
tar -cf - --exclude='*.o' csrc lua rockspec examples README.md LICENSE NOTICE CHANGELOG.md | tar -xf - -C "$work/windrow"
tar -czf "$work/windrow.tar.gz" -C "$work" windrow
sed "s|^source = .*|source = { url = \"file://$work/windrow.tar.gz\", dir = \"windrow\" }|" \
  rockspec/windrow-dev-1.rockspec > "$work/windrow-dev-1.rockspec"

cd "$work/windrow"
quiet $luarocks make --tree="$work/made" rockspec/windrow-dev-1.rockspec
version_of "$work/made"

cd "$server"
quiet $luarocks pack "$work/windrow-dev-1.rockspec"
quiet luarocks-admin --lua-version 5.4 make_manifest "$server"
rm -f index.html
quiet $luarocks install windrow dev-1 --only-server="file://$server" --tree="$tree"
version_of "$tree"

cd "$work"
quiet $luarocks pack windrow --tree="$tree"
quiet $luarocks install ./windrow-dev-1.*.rock --tree="$work/binary"
version_of "$work/binary"

cd "$root"
export WINDROW="$tree/bin/windrow"
export LUA_PATH_5_4="$tree/share/lua/5.4/?.lua;$tree/share/lua/5.4/?/init.lua;;"
export LUA_CPATH_5_4="$tree/lib/lua/5.4/?.so;;"
exec $busted -r rock
