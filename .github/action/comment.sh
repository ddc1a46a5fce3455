#!/usr/bin/env bash
# Creates or updates the comment for a page on the pull request. Only this script has a token.
#
# A hidden marker and the author identify the comment, so comments of others are never edited.
# Never fails: if the token cannot comment, as in a fork, the summary contains the same report.
set -euo pipefail
[ -n "$GH_TOKEN" ] || exit 0
cd "$RUNNER_TEMP/amoot-codegen"

comments=repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments
marker="<!-- amoot-codegen $(printf %s "$SPEC" | git hash-object --stdin) -->"
{ echo "$marker"; cat comment.md; } > body.md

find_comment() {
  local author
  author=$(gh api graphql --raw-field query='{ viewer { login } }' --jq .data.viewer.login)
  gh api --paginate "$comments?per_page=100" | jq --raw-output --slurp --arg author "$author" \
    --arg marker "$marker" 'flatten | map(select(.user.login == $author)
      | select(.body | startswith($marker)) | .id) | first // empty'
}

comment() {
  local id
  id=$(find_comment) || return
  if [ -n "$id" ]; then
    gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field body=@body.md
  elif [ "$CHANGED" = true ]; then
    gh api "$comments" --field body=@body.md
  fi
}

comment > /dev/null 2> refusal || {
  reason=$(tr '\r\n' '  ' < refusal)
  echo "::notice title=amoot-codegen::Cannot write the comment (${reason//'%'/%25}). The summary of this run contains the full report."
}
