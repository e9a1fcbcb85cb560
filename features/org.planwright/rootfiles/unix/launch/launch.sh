# What a start needs: messages, a JDK, the language, the places for caches and data. Sourced, never run.
# shellcheck shell=bash
: "${HOME:=${TMPDIR:-/tmp}}"
PW_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/planwright
PW_DATA=${XDG_DATA_HOME:-$HOME/.local/share}/planwright

# pw_say CHINESE ENGLISH: one message in both languages, on standard error.
pw_say() { printf '规划匠：%s\nPlanwright: %s\n' "$1" "$2" >&2; }

# pw_fail CHINESE ENGLISH [STATUS]
pw_fail() { pw_say "$1" "$2"; exit "${3:-4}"; }

# Java decodes names of files by the locale: without a UTF-8 one, a file with a Chinese name could not be opened.
pw_utf8_locale() {
  [[ $OSTYPE != darwin* ]] || return 0
  # What the system makes of the variables, not what they say: a locale may be named and not be installed.
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# Sets PW_LANGUAGE to zh or en: PLANWRIGHT_LANG, else what was set in the program, else an English locale, else Chinese.
pw_language() {
  local wanted=${PLANWRIGHT_LANG:-}
  [ -n "$wanted" ] || { [ -r "$PW_DATA/language" ] && read -r wanted < "$PW_DATA/language"; } || true
  [ -n "$wanted" ] || wanted=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
  case "$wanted" in
    en|en_*|en-*) PW_LANGUAGE=en ;;
    *) PW_LANGUAGE=zh ;;
  esac
}

# pw_java_major DIR: sets PW_MAJOR to the feature version of the JDK in DIR from its release file (no JVM is started), 0 if it is none.
pw_java_major() {
  local line
  PW_MAJOR=0
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line; do
    case "$line" in JAVA_VERSION=*) line=${line#*\"}; PW_MAJOR=${line%%[!0-9]*}; return 0 ;; esac
  done < "$1/release"
}

# Sets JAVA_HOME to a JDK >= 21: the given one if it is new enough, else the newest in the usual places.
pw_find_jdk() {
  local dir best=0 found=
  if [ -n "${JAVA_HOME:-}" ]; then
    pw_java_major "$JAVA_HOME"
    [ "$PW_MAJOR" -lt 21 ] || { export JAVA_HOME; return 0; }
  fi
  for dir in /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
      /usr/local/* /usr/local/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -r "$dir/release" ] || continue
    pw_java_major "$dir"
    if [ "$PW_MAJOR" -ge 21 ] && [ "$PW_MAJOR" -gt "$best" ]; then best=$PW_MAJOR; found=$dir; fi
  done
  [ -n "$found" ] || pw_fail "没有找到 JDK 21 或更新的版本。请安装一个（例如 temurin-21-jdk），或让 JAVA_HOME 指向它。" \
    "no JDK 21 or newer was found. Install one (for instance temurin-21-jdk) or let JAVA_HOME point to it."
  export JAVA_HOME=$found
}
