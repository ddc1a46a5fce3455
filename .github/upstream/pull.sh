#!/usr/bin/env bash
# Commits what was taken over to the branch BRANCH, and opens or updates its draft pull request.
#
# The only script with a token. Leaves alone a branch on which somebody else has worked, and does not
# open again what somebody closed, until the page changes once more.
set -euo pipefail
export GIT_TERMINAL_PROMPT=0
me="github-actions[bot]"
email="41898282+github-actions[bot]@users.noreply.github.com"
text=$RUNNER_TEMP/upstream/pull.md
title=$(head -n 1 "$text")
tail -n +3 "$text" > "$text.body"

gh auth setup-git
git switch --quiet --create "$BRANCH"
git add --all
git -c user.name="$me" -c user.email="$email" commit --quiet --message "$title"

patch() { git diff-tree --root --patch "$1" | git patch-id --stable | cut -d ' ' -f 1; }

old="" same=false
if git fetch --quiet --no-tags origin "refs/heads/$BRANCH" 2> /dev/null; then
  old=$(git rev-parse FETCH_HEAD)
  others=$(git log --format=%ae "HEAD^..$old" | grep --invert-match --line-regexp --fixed-strings "$email" || true)
  if [ -n "$others" ]; then
    echo "::notice title=upstream::Somebody else has worked on the branch $BRANCH, so it is left alone; merge it, or delete it."
    exit 0
  fi
  [ "$(patch "$old")" != "$(patch HEAD)" ] || same=true
fi
# Pull requests of forks may be from a branch with this name, too.
last=$(gh pr list --repo "$GITHUB_REPOSITORY" --head "$BRANCH" --state all --json number,state,isCrossRepository \
  --jq 'map(select(.isCrossRepository | not)) | .[0] // empty | "\(.state) \(.number)"')
if [ "$same" = true ] && [ "${last% *}" = CLOSED ]; then
  echo "::notice title=upstream::The pull request #${last#* } with this page was closed, so no other is opened."
  exit 0
fi
[ "$same" = true ] || git push --quiet --force-with-lease="refs/heads/$BRANCH:$old" origin "HEAD:refs/heads/$BRANCH"
if [ "${last% *}" = OPEN ]; then
  gh pr edit "${last#* }" --repo "$GITHUB_REPOSITORY" --title "$title" --body-file "$text.body"
else
  gh pr create --repo "$GITHUB_REPOSITORY" --draft --base "$GITHUB_REF_NAME" --head "$BRANCH" --title "$title" --body-file "$text.body"
fi
