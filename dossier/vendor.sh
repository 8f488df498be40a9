#!/bin/sh
# For maintainers: fetches the typeface that is embedded in the PDF, with its licence and hashes. The build never runs this.
set -eu
version=0.4.1
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)/src/main/resources/nl/schaalsprong/dossier/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "@expo-google-fonts/source-sans-3@$version" && tar xzf ./*.tgz)
mkdir -p "$here"
cp "$work/package/400Regular/SourceSans3_400Regular.ttf" "$work/package/700Bold/SourceSans3_700Bold.ttf" "$here/"
tr -d '\r' <"$work/package/LICENSE_FONT" >"$here/source-sans-3-LICENSE.txt"
(cd "$here" && sha256sum ./*.ttf source-sans-3-LICENSE.txt >SHA256SUMS)
