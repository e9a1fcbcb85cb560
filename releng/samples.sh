#!/usr/bin/env bash
# Makes the bundled project anew from the four plans, as `planwright import` reads them now. Needed when the reader has changed:
# SamplesTest says so.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
plans=$home/bundles/org.planwright.samples/plans
project=$home/bundles/org.planwright.samples/project/telecom.plan
# A new project is called by its file.
new=$(mktemp -d)/信息通信业十四五.plan
trap 'rm -rf "$(dirname "$new")"' EXIT
"$home/planwright" import "$plans"/{zhejiang,guizhou,hunan}.txt --upper "$plans/national.txt" --into "$new"
mv "$new" "$project"
