// CloudFront Function (cloudfront-js-2.0) for viewer requests: S3 by itself knows no index.html of a folder.
// CloudFront calls it by this name.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
function handler(event) {
	var request = event.request;
	var path = request.uri;
	if (path.endsWith('/')) {
		request.uri = path + 'index.html';
	} else if (!path.slice(path.lastIndexOf('/')).includes('.')) {
		return {
			statusCode: 301,
			statusDescription: 'Moved Permanently',
			headers: { location: { value: path + '/' } },
		};
	}
	return request;
}
