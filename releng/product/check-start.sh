#!/usr/bin/env bash
# Starts the workbench of the product that the build has just assembled, as its start script does: the first time, with the cache that
# this start leaves behind, and with a damaged one. Each time its window must come up and nothing be wrong in its log. One that is killed,
# without a cache and with one, must leave its file to the next. While a window is open, a second start opens its file there.
set -euo pipefail
product=$1/$(uname -m)/planwright
java=$2
project=$3
[ -x "$product/planwright" ] && [ -n "${DISPLAY:-}" ] || { echo "check of the start: skipped, no product for this machine or no display"; exit 0; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=$scratch/cache XDG_DATA_HOME=$scratch/data
options="-Dplanwright.reportStart=true -Dplanwright.documents=$scratch/documents"

fail() {
  echo "check of the start: $*"
  cat "$scratch/said" "$scratch/errors"
  find "$scratch/data" "$scratch/cache" -name '*.log' -exec cat {} +
  exit 1
}

# start NAME LOADER: the loader's name says whether the classes come from the JVM's own class path.
start() {
  PLANWRIGHT_JAVA_OPTIONS=$options timeout 120 "$product/planwright" open >"$scratch/said" 2>"$scratch/errors" || fail "$1: ended with $?"
  grep -q '^usable ' "$scratch/said" || fail "$1: no window"
  grep -qx "loader $2" "$scratch/said" || fail "$1: classes are not of the loader $2"
  [ -z "$(find "$scratch/data" "$scratch/cache" -name '*.log')" ] || fail "$1: something is in the log"
  echo "check of the start: $1: the window came up"
}

# planwright of the person whose programs are killed.
killed_start() {
  XDG_CACHE_HOME=$scratch/killed/cache XDG_DATA_HOME=$scratch/killed/data PLANWRIGHT_JAVA_OPTIONS="-Dplanwright.documents=$scratch/documents" \
    exec "$product/planwright" open "$scratch/killed/$1.plan" >"$scratch/said" 2>"$scratch/errors"
}

# held NAME FILE PID: waits until a process holds a file.
held() {
  local lock=$scratch/killed/.$2.plan.lock tries=300
  until grep -qs "\"pid\":$3," "$lock"; do
    if [ $((tries -= 1)) -le 0 ]; then
      kill -9 "$3"
      fail "$1: what was started does not hold the file, but: $(cat "$lock")"
    fi
    sleep 0.2
  done
}

# killed NAME: opens a file and kills what was started, which must be what holds the file, as soon as it does.
killed() {
  killed_start a &
  local started=$!
  held "$1" a "$started"
  kill -9 "$started"
  wait "$started" 2>/dev/null || true
  echo "check of the start: $1: the file is held by what was started"
}

# second NAME: while a window is open, another start has its file opened there and ends.
second() {
  killed_start a &
  local started=$! tries=300
  while [ ! -d "$scratch/killed/data/planwright/workbench/requests" ] && [ $((tries -= 1)) -gt 0 ]; do sleep 0.2; done
  export -f killed_start
  export scratch product
  timeout 60 bash -c 'killed_start b' || fail "$1: ended with $?"
  held "$1" b "$started"
  kill -9 "$started"
  wait "$started" 2>/dev/null || true
  echo "check of the start: $1: its file is open in the first window"
}

# Behind the start without a cache, the cache is being made.
cache() {
  local tries=300
  while [ -n "$(find "$XDG_CACHE_HOME" -name 'notes.*')" ] && [ $((tries -= 1)) -gt 0 ]; do sleep 0.2; done
  find "$XDG_CACHE_HOME" -name 'workbench.*.aot'
}

"$product/planwright" open --help | grep 'planwright open' >/dev/null || fail "help on the start is not given"
mkdir "$scratch/killed"
cp "$project" "$scratch/killed/a.plan"
cp "$project" "$scratch/killed/b.plan"
if [ "${java%%.*}" -ge 25 ]; then
  start "the first start" app
  cache=$(cache)
  [ -s "$cache" ] || fail "the first start: no cache"
  start "a start with the cache" app
  killed "a first start that is killed"
  killed "one after it"
  cp -a "$XDG_CACHE_HOME/." "$scratch/killed/cache"
  killed "one with the cache"
  truncate -s 1M "$cache"
  start "a start with a damaged cache" app
fi
# As with an older JVM.
cp -r "$product" "$scratch/product"
rm "$scratch/product/launch/start.jar"
product=$scratch/product
start "a start without the cache" null
second "a second start"
