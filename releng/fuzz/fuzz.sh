#!/usr/bin/env bash
# fuzz.sh SECONDS TARGET...: tries inputs on each target for so long, guided by coverage, and prints what came of it. Begins with the
# inputs that the tests keep (resources/fuzz/TARGET of the room's tests); new ones that reach new code go to target/corpus/TARGET, and those that
# go wrong to target/TARGET-crash-... . Uses the classes and libraries that these tests have just run with.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
home=$here/../..
seconds=$1
shift

declare -A class=([file]=org.planwright.core.project.FileFuzz [part]=org.planwright.core.project.PartFuzz [text]=org.planwright.core.reading.TextFuzz
  [docx]=org.planwright.office.DocxFuzz [pdf]=org.planwright.office.PdfFuzz [xlsx]=org.planwright.office.sheet.XlsxFuzz [return]=org.planwright.office.sheet.ReturnFuzz)
declare -A room=([docx]=office [pdf]=office [xlsx]=office [return]=office)

# What the framework of a room's tests was started with, as Tycho wrote it down: one bundle a piece, each a jar.
libraries() {
  local found
  found=$(sed -nE 's/^osgi\.(bundles|framework)=//p' "$1/target/work/configuration/config.ini" | tr ',' '\n' \
    | sed -E 's/\\:/:/g; s/^(reference:)?file://; s/@.*$//' | grep -v -e org.eclipse.tycho -e /junit -e /target/ | paste -sd:)
  [ -n "$found" ] || { echo "fuzz: ${1##*/} has not run yet" >&2; exit 1; }
  echo "$found"
}
# A copy: another build may run meanwhile.
classes=$here/target/classes
rm -rf "$classes"
mkdir -p "$classes"
for bundle in model core core.tests office office.tests; do
  [ ! -d "$home/bundles/org.planwright.$bundle/target/classes" ] || cp -R "$home/bundles/org.planwright.$bundle/target/classes/." "$classes"
done

failed=0
for target in "$@"; do
  work=$here/target/$target
  tests=$home/bundles/org.planwright.${room[$target]:-core}.tests
  path=$classes:$(libraries "$tests")
  mkdir -p "$work" "$here/target/corpus/$target"
  # -XX:-OmitStackTraceInFastThrow: a finding without a trace helps nobody.
  (cd "$work" && exec "${JAVA_HOME:?}/bin/java" -XX:-OmitStackTraceInFastThrow -Duser.language=zh -Duser.country=CN -Xmx1200m -XX:+UseSerialGC \
    -cp "$here/target/jazzer/jazzer.jar:$here/target/jazzer/jazzer-api.jar:$path" \
    com.code_intelligence.jazzer.Jazzer --target_class="${class[$target]}" --keep_going=10 --instrumentation_includes='org.planwright.**' \
    -artifact_prefix="$here/target/$target-" -max_total_time="$seconds" -timeout=120 -report_slow_units=120 -rss_limit_mb=3000 -print_final_stats=1 \
    ${FUZZ_OPTIONS:-} "$here/target/corpus/$target" "$tests/resources/fuzz/$target") >"$here/target/$target.log" 2>&1 || failed=1
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$here/target/$target.log")
  cover=$(grep -oE 'cov: [0-9]+ ft: [0-9]+ corp: [0-9]+' "$here/target/$target.log" | tail -n 1 || true)
  found=$(find "$here/target" -maxdepth 1 -name "$target-*" | wc -l)
  took=$(sed -nE 's/^.*Done [0-9]+ runs in ([0-9]+) second.*$/\1/p' "$here/target/$target.log")
  echo "fuzz $target: ${runs:-0} runs in ${took:-fewer than $seconds} s, ${cover:-no coverage}, $found findings"
done
exit $failed
