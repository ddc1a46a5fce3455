#!/usr/bin/env bash
# Writes the one comment of a page on the pull request, or edits it; the only script with a token.
#
# A hidden marker identifies the comment, and so does its author: somebody else's is never edited.
# Fails for nothing: where the token may not comment, as in a fork, the summary has it all.
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
  echo "::notice title=amoot-codegen::The comment could not be written (${reason//'%'/%25}); the summary of this run has it all."
}
