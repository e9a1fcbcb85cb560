#!/usr/bin/env bash
# Measures whole processes of the product that the build has just assembled. Prints lines "bench NAME: VALUE UNIT (goal GOAL)".
set -euo pipefail
home=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../..
product=$home/releng/product/target/products/planwright/linux/gtk/$(uname -m)/planwright/planwright
[ -x "$product" ] || { echo "bench processes: skipped, no product for this machine"; exit 0; }

# Places of its own: the figures are of a warm second start, whatever the user of this machine has done before.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=$scratch/cache XDG_DATA_HOME=$scratch/data
run=$XDG_CACHE_HOME/planwright/run
plan=$home/bundles/org.planwright.samples/plans/national.txt

median() { sort -n | awk '{ row[NR] = $1 } END { printf "%.2f", row[int((NR + 1) / 2)] }'; }

# seconds COMMAND...: wall time of one run.
seconds() {
  local begin end
  begin=$(date +%s%N)
  "$@" >"$scratch/out" 2>"$scratch/err" || true
  end=$(date +%s%N)
  echo "$(((end - begin) / 1000000))" | awk '{ printf "%.3f\n", $1 / 1000 }'
}

process() {
  local name=$1 goal=$2 i
  shift 2
  "$product" "$@" >/dev/null 2>&1 || [ $? -ne 2 ] || { echo "bench $name: skipped, not a verb yet"; return; }
  echo "bench $name: $(for i in 1 2 3 4 5 6 7; do seconds "$product" "$@"; done | median) s (goal $goal)"
}

# The workbench says when it is usable and when nothing is left to be done, and ends. The first starts fill caches and do not count.
window() {
  local i begin said
  for i in 1 2 3 4 5 6 7; do
    begin=$(date +%s%3N)
    said=$(PLANWRIGHT_JAVA_OPTIONS="-Dplanwright.reportStart=true -Dplanwright.documents=$scratch/documents" timeout 60 "$product" open 2>/dev/null)
    # Behind the first start the cache for the later ones is being made.
    until [ -z "$(find "$run" -name 'notes.*')" ]; do sleep 0.2; done
    [ "$i" -gt 2 ] || continue
    awk -v begin="$begin" '$1 == "usable" { printf "%.3f\n", ($2 - begin) / 1000 }' <<<"$said" >>"$scratch/usable"
    awk -v begin="$begin" '$1 == "quiet" { printf "%.3f\n", ($2 - begin) / 1000 }' <<<"$said" >>"$scratch/quiet"
  done
}

# As after a build with ./planwright.
"$product" check "$plan" >/dev/null 2>&1 || true
process cli.start 1.50 --version
process cli.extract 2.00 extract "$plan" --json
process cli.check 1.50 check "$plan"
if [ -n "${DISPLAY:-}" ]; then
  window
  echo "bench window-start: $(median <"$scratch/usable") s (goal 2.00)"
  echo "bench window-start-quiet: $(median <"$scratch/quiet") s (goal 3.00)"
else
  echo "bench window-start: skipped, no display"
fi
