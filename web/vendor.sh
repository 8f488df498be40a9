#!/bin/sh
# For maintainers: fetches the typeface the pages use into the resources, with its licence and hashes. The build never runs this.
set -eu
version=5.3.1
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)/src/main/resources/static/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "@fontsource/source-sans-3@$version" && tar xzf ./*.tgz)
mkdir -p "$here"
for weight in 400 600 700; do
    cp "$work/package/files/source-sans-3-latin-$weight-normal.woff2" "$here/"
done
cp "$work/package/LICENSE" "$here/source-sans-3-LICENSE.txt"
(cd "$here" && sha256sum ./*.woff2 source-sans-3-LICENSE.txt >SHA256SUMS)
