#!/usr/bin/env bash
# Finds the revision to compare the page with, and fetches it if the clone does not contain it.
#
# BASE is the input. The event is in GITHUB_EVENT_NAME, BEFORE, DEFAULT_BRANCH, MERGE_GROUP_BASE,
# PULL_BASE and PULL_HEAD. Writes `revision` to GITHUB_OUTPUT: a commit, or nothing if `diff` must
# find the last release. Git uses only the credentials that actions/checkout configured.
set -euo pipefail
export GIT_TERMINAL_PROMPT=0

fail() {
  local message=${1//'%'/%25}
  message=${message//$'\r'/%0D}
  echo "::error title=amoot-codegen::${message//$'\n'/%0A}"
  exit 2
}

is_shallow() { [ "$(git rev-parse --is-shallow-repository)" = true ]; }

fetch() { git fetch --quiet --no-recurse-submodules "$@" >&2; }

# Sets `revision` to the commit of a name, in the clone or at origin.
take() {
  local depth=()
  revision=$(git rev-parse --verify --quiet --end-of-options "$1^{commit}") && return
  ! is_shallow || depth=(--depth=1)
  fetch --no-tags ${depth[@]+"${depth[@]}"} origin "$1" ||
    fail "The base $1 is not in this clone and cannot be fetched; give actions/checkout fetch-depth: 0."
  revision=$(git rev-parse --verify 'FETCH_HEAD^{commit}')
}

# Fetches the complete history with all branches and tags.
complete() {
  ! is_shallow || fetch --unshallow --tags origin ||
    fail "The clone is shallow and its history cannot be fetched; give actions/checkout fetch-depth: 0."
}

# Sets `revision` to the merge base of HEAD and a branch.
take_fork_point() {
  complete
  take "$1"
  revision=$(git merge-base "$revision" HEAD) || fail "HEAD and $1 have no history in common."
}

# GitHub's merge commit has two parents: the target branch and the head of the pull request.
take_base_of_pull_request() {
  local parents
  parents=$(git cat-file commit HEAD | sed -n '/^$/q; s/^parent //p')
  if [ "${parents#*$'\n'}" = "$PULL_HEAD" ] && [ "$parents" != "$PULL_HEAD" ]; then
    take "${parents%%$'\n'*}"
  else
    take_fork_point "$PULL_BASE"
    [ "$revision" != "$(git rev-parse HEAD)" ] ||
      fail "The base of the pull request is checked out, not the pull request; give actions/checkout its ref."
  fi
}

# Creates an empty commit, as the state before the first push.
take_nothing() {
  revision=$(git -c user.name=none -c user.email=none commit-tree -m nothing "$(git hash-object -t tree /dev/null)")
}

# Sets `revision` to the release before the tag that is checked out.
take_last_tag() {
  complete
  revision=$(git rev-parse --verify --quiet 'HEAD^') || true
  if [ -n "$revision" ] && revision=$(git describe --tags --abbrev=0 "$revision"); then
    take "refs/tags/$revision"
  else
    take_nothing
  fi
}

# The base of a new branch, for which BEFORE is 000…0, is its merge base with the default branch.
take_base_of_push() {
  if [ -n "${BEFORE//0/}" ]; then
    take "$BEFORE"
  elif [ "$GITHUB_REF_NAME" = "$DEFAULT_BRANCH" ]; then
    take_nothing
  else
    take_fork_point "$DEFAULT_BRANCH"
  fi
}

revision=
case $BASE in
  "") ;;
  [-+]* | *[:[:space:]]*) fail "base must be a revision, such as main or v1.0.0." ;;
esac
if [ -n "$BASE" ]; then
  take "$BASE"
elif [ -n "$PULL_BASE" ]; then
  take_base_of_pull_request
elif [ "$GITHUB_EVENT_NAME" = merge_group ]; then
  take "$MERGE_GROUP_BASE"
elif [ "$GITHUB_REF_TYPE" = tag ]; then
  take_last_tag
elif [ "$GITHUB_EVENT_NAME" = push ]; then
  take_base_of_push
else
  complete
fi
# `diff` would read a file with this name as the page.
[ ! -e "${revision:-/nowhere}" ] || fail "The checkout has a file with the name of its base, $revision."
echo "revision=$revision" >> "$GITHUB_OUTPUT"
