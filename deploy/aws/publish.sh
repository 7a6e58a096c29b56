#!/usr/bin/env bash
# Copies dist/ to an S3 bucket and tells CloudFront what is new: BUCKET=… DISTRIBUTION=… deploy/aws/publish.sh
set -euo pipefail
site="${SITE_FOLDER:-dist}"
hashed=('_astro/*' 'data/explorer/*' 'pagefind/fragment/*' 'pagefind/index/*')
only=() but=()
for pattern in "${hashed[@]}"; do
	only+=(--include "$pattern")
	but+=(--exclude "$pattern")
done

# New files first, pages that name them next, what is named no more last.
aws s3 sync "$site" "s3://$BUCKET" --exclude '*' "${only[@]}" \
	--cache-control 'public, max-age=31536000, immutable'
aws s3 sync "$site" "s3://$BUCKET" "${but[@]}" --cache-control 'public, max-age=0, must-revalidate'
aws s3 sync "$site" "s3://$BUCKET" --delete
aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths '/*'
