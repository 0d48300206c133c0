#!/usr/bin/env bash
# macOS: installs what is missing to build and run the app. NOT RUN BY US ON SUCH A MACHINE: written from the makers'
# documentation. Please report what differs.
#   scripts/setup-macos.sh run     Apple's command line tools, Node, Rust (the default)
#   scripts/setup-macos.sh test    also poppler and qpdf, which the tests read reports back with
# The window uses the system's own WebKit, so no window libraries are needed. The end-to-end tests need WebKitWebDriver
# and Xvfb, which only Linux has; scripts/test leaves them out here.
set -euo pipefail
cd "$(dirname "$0")/.."
level=${1:-run}

main() {
  require_tools
  missing=''
  want node node
  want cargo rustup
  if [ "$level" = test ]; then
    want pdftotext poppler
    want qpdf qpdf
  fi
  [ -z "$missing" ] || install_missing
  scripts/npm-ci ui
}

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Apple's compiler; its own installer is a window, so it cannot be waited for.
require_tools() {
  if ! xcode-select -p >/dev/null 2>&1; then
    xcode-select --install || true
    stop "Apple's command line tools are missing. Their installer was opened; run this again when it is done."
  fi
}

# $1 command, $2 the Homebrew package that brings it.
want() {
  if ! command -v "$1" >/dev/null; then missing="$missing $2"; fi
}

install_missing() {
  printf 'Missing, to be installed with Homebrew:%s\n' "$missing"
  command -v brew >/dev/null || stop "Homebrew is missing too. Install it from https://brew.sh, or install the above yourself."
  if [ -t 0 ]; then
    read -r -p 'Install them? [Y/n] ' answer
    case $answer in '' | [Yy]*) ;; *) stop "Nothing was installed." ;; esac
  fi
  # shellcheck disable=SC2086 # One word per package.
  brew install $missing
  case $missing in *rustup*)
    rustup default stable
    stop "Rust was installed with rustup, which may not be on your PATH yet: follow what Homebrew said, then run this again."
    ;;
  esac
}

main
