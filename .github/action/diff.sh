#!/usr/bin/env bash
# Compares the page with REVISION once, for the annotations, the summary, the comment and outputs.
#
# Never fails because of what it finds: the exit code of `diff` is the output `code`.
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
# By the name that its advice shows, too: "python -m codegen bump".
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
