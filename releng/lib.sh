# Shared by ./mvnw and ./planwright: finds what a build or a start needs. Sourced, never run.
# shellcheck shell=bash
PW_MAVEN_VERSION=3.9.11
PW_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/planwright
PW_DATA=${XDG_DATA_HOME:-$HOME/.local/share}/planwright

# pw_say CHINESE ENGLISH: one message in both languages, on standard error.
pw_say() { printf '规划匠：%s\nPlanwright: %s\n' "$1" "$2" >&2; }

pw_fail() { pw_say "$1" "$2"; exit "${3:-4}"; }

# Java decodes names of files by the locale: without a UTF-8 one, a file with a Chinese name could not be opened.
pw_utf8_locale() {
  case "$(locale charmap 2>/dev/null)" in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

# pw_java_major DIR: the feature version of the JDK in DIR from its release file (no JVM is started), 0 if it is none.
pw_java_major() {
  local line version=0
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || { echo 0; return; }
  while IFS= read -r line; do
    case "$line" in JAVA_VERSION=*) version=${line#*\"}; version=${version%%[!0-9]*} ;; esac
  done < "$1/release"
  echo "${version:-0}"
}

# Sets JAVA_HOME to a JDK >= 21: the given one if it is new enough, else the newest in the usual places.
pw_find_jdk() {
  local dir major best=0 found=
  if [ -n "${JAVA_HOME:-}" ] && [ "$(pw_java_major "$JAVA_HOME")" -ge 21 ]; then
    export JAVA_HOME
    return
  fi
  for dir in /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
      /usr/local/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -r "$dir/release" ] && [ -x "$dir/bin/java" ] || continue
    major=$(pw_java_major "$dir")
    if [ "$major" -ge 21 ] && [ "$major" -gt "$best" ]; then best=$major; found=$dir; fi
  done
  [ -n "$found" ] || pw_fail "没有找到 JDK 21 或更新的版本。请安装一个（例如 temurin-21-jdk），或让 JAVA_HOME 指向它。" \
    "no JDK 21 or newer was found. Install one (for instance temurin-21-jdk) or let JAVA_HOME point to it."
  export JAVA_HOME=$found
}

# pw_need PACKAGE...: installs Debian packages when root, else prints the one command that does it and stops.
pw_need() {
  [ $# -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    pw_fail "缺少系统组件（Debian 名称）：$*。请用本机的包管理器安装。" "system packages are missing (Debian's names): $*. Install them with this machine's package manager."
  fi
  if [ "$(id -u)" -ne 0 ]; then
    pw_fail "缺少系统组件。请先运行：sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" \
      "system packages are missing. Run first: sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
  fi
  pw_say "正在安装系统组件：$*" "installing system packages: $*"
  pw_apt_install "$@" || { apt-get -qq update >&2 && pw_apt_install "$@"; } \
    || pw_fail "系统组件安装失败：$*" "system packages could not be installed: $*"
}

pw_apt_install() { DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$@" >/dev/null; }

pw_has_library() { { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } 2>/dev/null | grep -q "$1"; }

# What a window needs: GTK 3 and a font with Chinese signs. The answer is what is missing, by Debian's names.
pw_missing_for_window() {
  [ "$(uname -s)" = Linux ] || return 0
  pw_has_library 'libgtk-3\.so\.0' || echo libgtk-3-0
  { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh-cn file 2>/dev/null)" ]; } || echo fontconfig fonts-noto-cjk
}

pw_missing_for_tests() {
  pw_missing_for_window
  [ "$(uname -s)" != Linux ] || command -v Xvfb >/dev/null 2>&1 || echo xvfb
}

# Sets PW_MVN to a Maven that Tycho accepts: fetched once, by coordinates, with the Maven of the machine.
pw_find_maven() {
  local home=$PW_CACHE/apache-maven-$PW_MAVEN_VERSION fresh
  PW_MVN=$home/bin/mvn
  [ -x "$PW_MVN" ] && return
  command -v mvn >/dev/null 2>&1 || pw_need maven
  pw_say "正在取得 Maven $PW_MAVEN_VERSION（仅一次）" "fetching Maven $PW_MAVEN_VERSION (once)"
  mkdir -p "$PW_CACHE"
  fresh=$(mktemp -d "$PW_CACHE/maven.XXXXXX")
  # The machine's Maven and its default Java do for this; run from the cache, it does not read this project's files.
  if ! (cd "$fresh" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact=org.apache.maven:apache-maven:$PW_MAVEN_VERSION:zip:bin -DoutputDirectory="$fresh/out" >&2); then
    rm -rf "$fresh"
    pw_fail "Maven $PW_MAVEN_VERSION 取得失败，请检查网络。" "Maven $PW_MAVEN_VERSION could not be fetched; check the network."
  fi
  chmod +x "$fresh/out/apache-maven-$PW_MAVEN_VERSION/bin/mvn"
  # Two first runs at once: the one that is later keeps what the other put there.
  mv -T "$fresh/out/apache-maven-$PW_MAVEN_VERSION" "$home" 2>/dev/null || true
  rm -rf "$fresh"
}

# Starts a virtual display of its own on a free number and stops it when the script ends.
pw_start_display() {
  local pipe number
  pipe=$(mktemp -u "${TMPDIR:-/tmp}/planwright-display.XXXXXX")
  mkfifo -m 600 "$pipe"
  Xvfb -displayfd 5 -screen 0 1600x1000x24 -nolisten tcp -noreset 5>"$pipe" >/dev/null 2>&1 &
  PW_XVFB=$!
  trap 'kill "$PW_XVFB" 2>/dev/null' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  read -r -t 20 number < "$pipe" || number=
  rm -f "$pipe"
  [ -n "$number" ] || pw_fail "虚拟显示（Xvfb）没有启动。" "the virtual display (Xvfb) did not start."
  export DISPLAY=:$number
  unset WAYLAND_DISPLAY
  export GDK_BACKEND=x11 NO_AT_BRIDGE=1
}
