# Shared by ./mvnw and ./planwright: finds what a build needs. Sourced, never run; expects PW_HOME, the checkout.
# shellcheck shell=bash
# shellcheck source=../features/org.planwright/rootfiles/unix/launch/launch.sh
. "$PW_HOME/features/org.planwright/rootfiles/unix/launch/launch.sh"
PW_MAVEN_VERSION=3.9.11

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
  pw_apt_install "$@" 2>/dev/null || { apt-get -qq update >&2 && pw_apt_install "$@" >&2; } \
    || pw_fail "系统组件安装失败：$*" "system packages could not be installed: $*"
}

# pw_wish PACKAGE...: installs what some tests can do without, or says that these will be skipped.
pw_wish() {
  [ $# -gt 0 ] || return 0
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    pw_say "正在安装部分测试要用的组件：$*" "installing what some tests use: $*"
    if pw_apt_install "$@" 2>/dev/null || { apt-get -qq update >&2 && pw_apt_install "$@" >&2; }; then return 0; fi
  fi
  pw_say "没有 $*（Debian 名称），要用它的测试将跳过" "without $* (Debian's names) the tests that use it will be skipped"
}

pw_apt_install() { DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$@" >/dev/null; }

# What a window needs: GTK 3 and a font with Chinese signs. The answer is what is missing, by Debian's names.
pw_missing_for_window() {
  [ "$(uname -s)" = Linux ] || return 0
  # Read to the end: a list that nobody takes to the end counts as failed, and the library as missing.
  { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null | grep 'libgtk-3\.so\.0' >/dev/null || echo libgtk-3-0
  { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn file)" ]; } 2>/dev/null || echo fontconfig fonts-noto-cjk
}

pw_missing_for_tests() {
  pw_missing_for_window
  [ "$(uname -s)" != Linux ] || command -v Xvfb >/dev/null 2>&1 || echo xvfb
}

# Word processors whose documents the tests read.
pw_missing_for_more_tests() {
  [ "$(uname -s)" != Linux ] || command -v soffice >/dev/null 2>&1 || echo libreoffice-writer libreoffice-calc
}

# Sets PW_MVN to a Maven that Tycho accepts: fetched once, by coordinates, with the Maven of the machine.
pw_find_maven() {
  local home=$PW_CACHE/apache-maven-$PW_MAVEN_VERSION fresh
  PW_MVN=$home/bin/mvn
  [ ! -x "$PW_MVN" ] || return 0
  command -v mvn >/dev/null 2>&1 || pw_need maven
  pw_say "正在取得 Maven $PW_MAVEN_VERSION（仅一次）" "fetching Maven $PW_MAVEN_VERSION (once)"
  mkdir -p "$PW_CACHE"
  fresh=$(mktemp -d "$PW_CACHE/maven.XXXXXX")
  # Run from the cache, so that the machine's older Maven does not read this project's files.
  if ! (cd "$fresh" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact=org.apache.maven:apache-maven:$PW_MAVEN_VERSION:zip:bin -DoutputDirectory="$fresh/out" >&2); then
    rm -rf "$fresh"
    pw_fail "Maven $PW_MAVEN_VERSION 取得失败，请检查网络。" "Maven $PW_MAVEN_VERSION could not be fetched; check the network."
  fi
  chmod +x "$fresh/out/apache-maven-$PW_MAVEN_VERSION/bin/mvn"
  # Of two first runs at once, the later keeps what the earlier put there.
  [ -e "$home" ] || mv "$fresh/out/apache-maven-$PW_MAVEN_VERSION" "$home"
  rm -rf "$fresh"
}

# Everything a call of "$PW_MVN" needs.
pw_prepare_build() {
  pw_utf8_locale
  pw_find_maven
  pw_find_jdk
  pw_java_major "$JAVA_HOME"
  # Newer JDKs print warnings about what Maven's own libraries do.
  [ "$PW_MAJOR" -lt 24 ] || export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}

# Starts a virtual display of its own on a free number and stops it when the script ends.
pw_start_display() {
  local pipe number
  pipe=$(mktemp -u "${TMPDIR:-/tmp}/planwright-display.XXXXXX")
  mkfifo -m 600 "$pipe"
  Xvfb -displayfd 5 -screen 0 1600x1000x24 -nolisten tcp -noreset 5<>"$pipe" >/dev/null 2>&1 &
  PW_XVFB=$!
  trap 'kill "$PW_XVFB" 2>/dev/null' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  read -r -t 20 number <>"$pipe" || number=
  rm -f "$pipe"
  [ -n "$number" ] || pw_fail "虚拟显示（Xvfb）没有启动。" "the virtual display (Xvfb) did not start."
  export DISPLAY=:$number GDK_BACKEND=x11 NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
}
