#!/usr/bin/env bash
# For a double click: the workbench.
exec "$(dirname "$0")/planwright" open "$@"
