#!/usr/bin/env bash
# Compares the page with REVISION, and writes annotations, summary, comment and outputs.
#
# Findings do not make this script fail: the exit code of `diff` is the output `code`.
set -euo pipefail

folder=$RUNNER_TEMP/amoot-codegen
options=(
  --format github
  --format "markdown=$folder/summary.md"
  --format "comment=$folder/comment.md"
  --format "json=$folder/diff.json"
  --link-base "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/blob/$HEAD"
  --fail-on "$FAIL_ON"
)
[ -z "$CONFIG" ] || options+=(--config "$CONFIG")
[ -z "$SARIF" ] || options+=(--format "sarif=$SARIF")
operands=()
[ -z "$REVISION" ] || operands+=("$REVISION")
[ -z "$SPEC" ] || operands+=("$SPEC")

rm -f "$folder"/{summary.md,comment.md,diff.json}
code=0
# Run as `python -m codegen`, so that messages show the same command: "python -m codegen bump".
PATH=$folder/env/bin:$PATH python -m codegen diff "${options[@]}" -- ${operands[@]+"${operands[@]}"} || code=$?
[ -s "$folder/diff.json" ] || exit "$code"
cat "$folder/summary.md" >> "$GITHUB_STEP_SUMMARY"
echo "code=$code" >> "$GITHUB_OUTPUT"
jq --raw-output '
  if .report == "changes" then
    "bump=\(.bump)", "breaking=\(.counts.breaking > 0)", "new-version=\(.release.to // "")",
    "changed=\(.changes != [])"
  else
    "changed=true"
  end
' "$folder/diff.json" >> "$GITHUB_OUTPUT"
