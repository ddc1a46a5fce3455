#!/usr/bin/env bash
# Fetches the vendor's page from PAGE_URL, and takes it over where its content changed.
#
# Writes `changed` to GITHUB_OUTPUT, and the text of a pull request to RUNNER_TEMP/upstream/pull.md.
# Fails where the page cannot be fetched or is refused. Has no token.
set -euo pipefail

escaped() {
  local text=${1//'%'/%25}
  text=${text//$'\r'/%0D}
  echo "${text//$'\n'/%0A}"
}

fail() {
  echo "::error title=upstream::$(escaped "$1")"
  exit 2
}

folder=$RUNNER_TEMP/upstream
mkdir -p "$folder"
rm -f "$folder"/*
case $PAGE_URL in
  https://*) ;;
  *) fail "The variable PAGE_URL must be an address that begins with https://." ;;
esac
found=$(curl --url "$PAGE_URL" --globoff --fail --silent --show-error --location --max-redirs 5 \
  --proto '=https' --proto-redir '=https' --max-filesize 2000000 --max-time 60 --retry 3 \
  --output "$folder/page.md" --write-out '%{url_effective}' 2> "$folder/refusal") ||
  fail "The page cannot be fetched ($(cat "$folder/refusal")). If it moved, set the variable PAGE_URL to its address."

code=0
python -m codegen upstream --apply --format text --format "comment=$folder/pull.md" \
  --format "markdown=$folder/summary.md" "$folder/page.md" || code=$?
[ ! -s "$folder/summary.md" ] || cat "$folder/summary.md" >> "$GITHUB_STEP_SUMMARY"
[ "$code" -le 1 ] || fail "The page at $found is refused; the summary of this run says why."
if [ "$found" != "$PAGE_URL" ]; then
  said="The page moved, set the variable PAGE_URL to $found"
  [ "$code" = 1 ] || said="The page moved, same content; set the variable PAGE_URL to $found"
  echo "::notice title=upstream::$(escaped "$said")"
fi
if [ "$code" = 1 ]; then
  python -m codegen generate
  echo "changed=true" >> "$GITHUB_OUTPUT"
fi
