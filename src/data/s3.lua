-- Amazon S3: the error codes of its XML answers, as browsers, SDKs and the AWS CLI show them, also of servers that speak its API.
-- Main source: the S3 API reference, "Error responses", and the S3 user guide, "Troubleshoot access denied (403 Forbidden) errors".

meaning {
  code = "400", versions = "0+",
  title = "Bad request",
  summary = "S3 refuses the request; Code in the XML body tells why. An answer to HEAD has no body.",
  check = "Repeat HEAD as GET (`aws s3api get-object --bucket B --key K /dev/null`): the answer then names the code.",
  causes = {
    { "Often temporary credentials that have expired, or a client set to another region than the bucket's.",
      "Get new credentials; set the region that `curl -sI https://BUCKET.s3.amazonaws.com` shows in x-amz-bucket-region." },
  },
  source = { { "aws-s3-api" } },
}

meaning {
  code = "403", versions = "0+",
  title = "Forbidden",
  summary = "S3 refuses: a policy, the signature, the keys or the clock; Code in the XML body tells which. HEAD has no body.",
  check = "Repeat HEAD as GET to see the code. `aws sts get-caller-identity` shows who asks.",
  causes = {
    { "HeadObject needs s3:GetObject on the object; a key that does not exist is 403, too, when s3:ListBucket on the bucket is missing.",
      "Allow s3:GetObject on arn:aws:s3:::BUCKET/* and s3:ListBucket on arn:aws:s3:::BUCKET, and compare bucket and key letter by letter.",
      when = { says = "An error occurred (403) when calling the HeadObject operation" } },
  },
  see = { ["s3 AccessDenied"] = "the causes of the common code" },
  source = { { "aws-s3-guide", "troubleshoot-403-errors" }, { "django-storages-1104" } },
}

meaning {
  code = "404", versions = "0+",
  title = "Not found",
  summary = "Bucket, key, version or website document does not exist. HEAD has no body with the code.",
  causes = {
    { "The key differs: letter case, a leading slash, a prefix, or + and blanks decoded twice.",
      "List what is there: `aws s3api list-objects-v2 --bucket B --prefix P`." },
  },
  signs = { "An error occurred (404) when calling the HeadObject operation" },
  source = { { "aws-s3-api" } },
}

family { id = "s3", title = "error code of S3 and servers that speak its API", key = "name",
  looks = {
    "<Error><Code><></Code>", "<Error> <Code><></Code>",
    "<title>403 Forbidden</title></head> <body> <h1>403 Forbidden</h1> <ul> <li>Code: <>",
    "<title>404 Not Found</title></head> <body> <h1>404 Not Found</h1> <ul> <li>Code: <>",
    "An error occurred (<>) when calling the GetObject operation", "An error occurred (<>) when calling the PutObject operation",
    "An error occurred (<>) when calling the HeadObject operation", "An error occurred (<>) when calling the HeadBucket operation",
    "An error occurred (<>) when calling the ListObjectsV2 operation",
    "An error occurred (<>) when calling the ListBuckets operation", "An error occurred (<>) when calling the CopyObject operation",
    "An error occurred (<>) when calling the DeleteObject operation", "An error occurred (<>) when calling the DeleteObjects operation",
    "An error occurred (<>) when calling the CreateMultipartUpload operation", "An error occurred (<>) when calling the UploadPart operation",
    "An error occurred (<>) when calling the CompleteMultipartUpload operation", "An error occurred (<>) when calling the CreateBucket operation",
    "An error occurred (<>) when calling the DeleteBucket operation", "An error occurred (<>) when calling the PutBucketPolicy operation",
    "Service: Amazon S3; Status Code: 400; Error Code: <>", "Service: Amazon S3; Status Code: 403; Error Code: <>",
    "Service: Amazon S3; Status Code: 404; Error Code: <>", "Service: Amazon S3; Status Code: 503; Error Code: <>",
  } }

entry {
  key = "AccessDenied", status = "403",
  title = "Access denied",
  summary = "The caller is known (or anonymous), and a policy does not allow the action, denies it, or the bucket blocks it.",
  check = "The message often names principal, action and the kind of policy; else look in CloudTrail data events. `aws sts get-caller-identity` shows who asks.",
  causes = {
    { "No policy allows the action. s3:ListBucket belongs on the bucket's ARN, s3:GetObject and s3:PutObject on BUCKET/*; an ACL in the upload needs s3:PutObjectAcl.",
      "Add the action on the right ARN; for a bucket of another account allow it in IAM and in the bucket policy.",
      when = { says = { "because no identity-based policy allows the s3:", "because no resource-based policy allows the s3:" } } },
    { "The key does not exist, and without s3:ListBucket S3 does not tell.",
      "Compare the key; grant s3:ListBucket if a 404 is wanted." },
    { "Block Public Access (on for new buckets), an explicit Deny in a bucket policy or SCP (TLS, IP, VPC endpoint), or a VPC endpoint policy.",
      "For public content put CloudFront with origin access control in front; else correct that one Deny. Turning Block Public Access off opens whatever policy or ACL makes public.",
      when = { says = "not authorized to perform: s3:<> with an explicit deny in" } },
    { "The KMS key of the object or bucket is not open to the caller: upload needs kms:GenerateDataKey, download and multipart upload kms:Decrypt.",
      "Allow both on the key's ARN in IAM and, for another account, in the key policy; the key aws/s3 cannot be shared with other accounts.",
      when = { says = { "(AccessDenied) when calling the <> not authorized to perform: kms:",
        "<Code>AccessDenied</Code><Message>User: <> not authorized to perform: kms:", "<Code>AccessDenied</Code> <Message>User: <> not authorized to perform: kms:" } } },
    { "The presigned URL has expired: by X-Amz-Expires (at most 7 days), or earlier with the temporary credentials that signed it.",
      "Create a new one at the time of use; for long-lived ones sign with credentials that live as long.",
      when = { says = "<Message>Request has expired</Message>" } },
    { "The request sends headers, such as x-amz-acl, that the presigned URL did not sign.",
      "Sign those x-amz- headers as well, or do not send them.",
      when = { says = "There were headers present in the request which were not signed" } },
  },
  signs = { "AccessDenied: Access Denied status code: 403", "operation error S3: <>, api error AccessDenied" },
  source = { { "aws-s3-guide", "troubleshoot-403-errors" }, { "bastion-114" }, { "next-s3-upload-64" } },
}

entry {
  key = "SignatureDoesNotMatch", status = "403",
  title = "Signature does not match",
  summary = "S3 computed another signature: another secret key, or a request that differs from what was signed.",
  check = "CanonicalRequest and StringToSign in the answer, against those of the client.",
  causes = {
    { "The secret key is wrong, cut off, has a blank or newline, or belongs to another access key ID.",
      "Set both again, quoted, without a line end; a secret with / or + stays as it is." },
    { "A presigned URL is used with another method or Content-Type than signed, or was decoded or encoded once more.",
      "Send exactly the signed method and headers, and pass the URL on unchanged." },
    { "A proxy or CDN changes Host, path or headers, or the key has blanks, + or non-ASCII letters that the client encodes differently.",
      "Pass Host on as signed (nginx: `proxy_set_header Host BUCKET.s3.REGION.amazonaws.com`), do not rewrite the path, and encode the key once." },
  },
  signs = { "The request signature we calculated does not match the signature you provided. Check your key and signing method." },
  source = { { "aws-s3-api" }, { "aws-cli-3793" }, { "aws-sdk-js-1237" } },
}

entry {
  key = "InvalidAccessKeyId", status = "403",
  title = "Access key is not known",
  summary = "The access key ID does not exist in this partition, or it is a temporary one (ASIA...) without its session token.",
  causes = {
    { "Temporary credentials without AWS_SESSION_TOKEN (x-amz-security-token).",
      "Set all three values; unset old AWS_ variables, which win over the profile." },
    { "The key was deleted or mistyped, or belongs to China, GovCloud or an S3-compatible service.",
      "Create a new key, or set the region or endpoint that it belongs to." },
  },
  signs = { "The AWS Access Key Id you provided does not exist in our records." },
  source = { { "aws-s3-api" } },
}

entry {
  key = "ExpiredToken", also = { "InvalidToken", "TokenRefreshRequired" }, status = "400",
  title = "Session token has expired or is not valid",
  summary = "The temporary credentials have expired (ExpiredToken, TokenRefreshRequired), or their token is malformed or belongs to another key (InvalidToken).",
  causes = {
    { "Static copies of temporary credentials, a long run that outlives its session, or an old AWS_SESSION_TOKEN beside a new key.",
      "Unset it, log in anew (`aws sso login`), and let the SDK's credential provider refresh them instead of copying keys." },
  },
  source = { { "aws-s3-api" } },
}

entry {
  key = "RequestTimeTooSkewed", status = "403",
  title = "Clock differs too much",
  summary = "The clock of the client differs from S3's by more than 15 minutes.",
  check = "RequestTime and ServerTime in the answer.",
  causes = {
    { "No NTP, or a virtual machine, Docker Desktop or WSL after the host slept.",
      "Run `chronyc makestep` or turn on NTP (`timedatectl set-ntp true`); restart Docker Desktop; in WSL try `sudo hwclock -s`." },
  },
  signs = { "The difference between the request time and the current time is too large." },
  source = { { "aws-s3-api" }, { "mountpoint-518" }, { "docker-win-5593" } },
}

entry {
  key = "NoSuchKey", status = "404",
  title = "Key does not exist",
  summary = "The bucket has no object of that key.",
  causes = {
    { "Another key: letter case, a leading slash, double encoding, a folder name, or a website's index or error document that is missing.",
      "List it with `aws s3api list-objects-v2 --bucket B --prefix P`; keys have no slash in front." },
    { "Deleted: by a lifecycle rule or, with versioning, under a delete marker.",
      "Look at `aws s3api list-object-versions --prefix K`, and delete the marker to restore it." },
  },
  signs = { "<Message>The specified key does not exist.</Message>" },
  source = { { "aws-s3-api" } },
}

entry {
  key = "NoSuchBucket", status = "404",
  title = "Bucket does not exist",
  summary = "No bucket of that name exists, or the endpoint read the name from the wrong place of host or path.",
  causes = {
    { "Misspelled, or a DNS record or origin still points to a deleted bucket, whose name anybody may then take.",
      "Correct the name, or delete that record or origin." },
    { "An endpoint with the bucket in it while path style adds the bucket again, or a website bucket that is not named like its host.",
      "Use https://s3.REGION.amazonaws.com as endpoint; name the website bucket as the host, or use CloudFront." },
  },
  signs = { "<Message>The specified bucket does not exist</Message>" },
  source = { { "aws-s3-api" } },
}

entry {
  key = "NoSuchWebsiteConfiguration", also = { "NoSuchBucketPolicy", "NoSuchLifecycleConfiguration" }, status = "404",
  title = "Bucket has no such configuration",
  summary = "The bucket has no website, policy or lifecycle configuration. For a tool that reads settings this is no failure.",
  causes = {
    { "A website endpoint (s3-website) is used, and static website hosting is off.",
      "Turn it on with an index document, or use the REST endpoint behind CloudFront." },
  },
  source = { { "aws-s3-api" } },
}

entry {
  key = "NoSuchUpload", also = { "NoSuchVersion" }, status = "404",
  title = "Multipart upload or version does not exist",
  summary = "The upload ID was completed or aborted already, or the version ID does not exist.",
  causes = {
    { "A second complete after a retry, or a lifecycle rule that aborts incomplete uploads.",
      "See with HEAD whether the object is there, else upload anew; give AbortIncompleteMultipartUpload more days." },
  },
  source = { { "aws-s3-api" } },
}

entry {
  key = "PermanentRedirect", also = { "Redirect", "TemporaryRedirect" }, status = "301 307",
  title = "Bucket is at another endpoint",
  summary = "The bucket is in another region (PermanentRedirect, 301), or new and not yet in DNS everywhere (307).",
  check = "Endpoint in the XML, or x-amz-bucket-region in the header.",
  causes = {
    { "Region or endpoint of the client is not the bucket's.",
      "Set that region (AWS_REGION), or use https://BUCKET.s3.REGION.amazonaws.com." },
    { "The bucket is some minutes old (307).",
      "Follow the redirect, or use the regional endpoint." },
  },
  signs = { "The bucket you are attempting to access must be addressed using the specified endpoint." },
  source = { { "aws-s3-api" } },
}

entry {
  key = "AuthorizationHeaderMalformed", status = "400",
  title = "Signed for another region",
  summary = "The credential scope of the signature is not right, mostly its region.",
  check = "Region in the XML, or after \"expecting\".",
  causes = {
    { "The client signs for another region than the bucket's.",
      "Set the region that the message expects." },
    { "CloudFront in front of a bucket that was deleted and made anew in another region.",
      "Save the origin of the distribution again, with the regional bucket host name." },
  },
  signs = { "The authorization header is malformed; the region '<>' is wrong; expecting '" },
  source = { { "aws-s3-api" }, { "aws-cloudfront", "http-400-bad-request" } },
}

entry {
  key = "SlowDown", status = "503",
  title = "Slow down",
  summary = "Too many requests for one prefix. S3 scales each prefix to at least 3,500 writes and 5,500 reads a second, but step by step.",
  causes = {
    { "A burst of requests, or of many small objects under one prefix (a date, one table partition).",
      "Back off with jitter (SDK retry mode adaptive, more attempts), reduce parallel clients, raise load slowly, and spread keys over prefixes." },
  },
  signs = { "<Message>Please reduce your request rate.</Message>", "operation: Please reduce your request rate." },
  source = { { "aws-s3-api" }, { "aws-s3-guide", "optimizing-performance" }, { "alluxio-14613" } },
}

entry {
  key = "InternalError", also = { "ServiceUnavailable" }, status = "500 503",
  title = "S3 failed or cannot take the request now",
  summary = "An error inside S3 (InternalError, 500), or S3 cannot take the request at the moment (ServiceUnavailable, 503).",
  causes = {
    { "Single ones are normal at a high rate.",
      "Retry with back-off and jitter; if they stay, give support x-amz-request-id and x-amz-id-2." },
  },
  source = { { "aws-s3-api" } },
}

entry {
  key = "RequestTimeout", status = "400",
  title = "Client did not send in time",
  summary = "S3 waited for the request body and closed the idle connection. The status is 400, not 408.",
  causes = {
    { "Fewer bytes are sent than Content-Length says, for a stream already read once, or a file that shrank.",
      "Open or rewind the stream for each try, and compute the length from the same data." },
    { "A slow or stalled uplink, or a process that pauses.",
      "Use multipart upload with smaller parts and fewer in parallel." },
  },
  signs = { "Your socket connection to the server was not read from or written to within the timeout period." },
  source = { { "aws-s3-api" }, { "aws-sdk-java-1101" } },
}

entry {
  key = "PreconditionFailed", also = { "OperationAborted", "ConditionalRequestConflict" }, status = "412 409",
  title = "Another writer was first",
  summary = "A condition such as If-Match or If-None-Match does not hold (412), or another operation on the bucket or key is under way (409).",
  causes = {
    { "Parallel writers: the key exists already, or its ETag has changed. Or the bucket was created just after its deletion.",
      "Read the object again, merge, and repeat with its new ETag and back-off; after a deletion wait an hour or more." },
  },
  source = { { "aws-s3-api" } },
}

entry {
  key = "NotImplemented", also = { "MissingContentLength" }, status = "501 411",
  title = "Header is not implemented, or length is missing",
  summary = "A header asks for what S3 does not have (501, Header in the XML names it), or the upload has no Content-Length (411).",
  causes = {
    { "PUT with Transfer-Encoding: chunked, because the length of the stream is unknown, or a proxy that removes the length.",
      "Send Content-Length (buffer the body), or use multipart upload, such as Upload of @aws-sdk/lib-storage." },
  },
  signs = { "A header you provided implies functionality that is not implemented" },
  source = { { "aws-s3-api" }, { "sdk-js-v3-3403" } },
}

entry {
  key = "EntityTooLarge", also = { "EntityTooSmall" }, status = "400",
  title = "Size of upload or part is out of bounds",
  summary = "EntityTooLarge: above 5 GB in one PUT, or above the policy of a form upload. EntityTooSmall: a part below 5 MB that is not the last, or below that policy.",
  causes = {
    { "One PUT for a big file, or small parts.",
      "Use multipart upload with parts of 5 MB to 5 GB, at most 10,000; correct content-length-range in the POST policy." },
  },
  source = { { "aws-s3-api" } },
}

entry {
  key = "BadDigest", also = { "IncompleteBody", "InvalidDigest", "XAmzContentSHA256Mismatch" }, status = "400",
  title = "Checksum or length does not fit the body",
  summary = "Content-MD5, a checksum, x-amz-content-sha256 or Content-Length does not fit the bytes that arrived; InvalidDigest is a Content-MD5 that is none.",
  causes = {
    { "A proxy or middleware changed, compressed or cut the body, or the file changed during the upload.",
      "Bypass the proxy, upload from a copy, and compute the digest of the same bytes (Content-MD5: base64 of the 16 bytes, not hex)." },
    { "An S3-compatible server that does not know the default checksums (CRC32, CRC64NVME) of SDKs since January 2025.",
      "Set AWS_REQUEST_CHECKSUM_CALCULATION=when_required, and update that server." },
  },
  source = { { "aws-s3-api" }, { "s3cli-65" } },
}

entry {
  key = "InvalidPart", also = { "InvalidPartOrder" }, status = "400",
  title = "Parts do not fit the multipart upload",
  summary = "CompleteMultipartUpload names a part that is not there, with another ETag, or not in ascending order.",
  causes = {
    { "Browsers cannot read ETag unless CORS exposes it; or parts were retried, or sorted as text.",
      "Add ETag to ExposeHeaders, keep the ETag of the last try with its quotes, and sort by number." },
  },
  source = { { "aws-s3-api" } },
}

entry {
  key = "InvalidArgument", also = { "InvalidRequest" }, status = "400",
  title = "Argument or request is not valid",
  summary = "A parameter or header has a value that S3 does not take; Message, ArgumentName and ArgumentValue name it.",
  causes = {
    { "Signature version 2, which newer regions and KMS objects refuse.",
      "Sign with version 4: update the SDK, `aws configure set default.s3.signature_version s3v4`.",
      when = { says = { "Please use AWS4-HMAC-SHA256", "require AWS Signature Version 4" } } },
    { "Both a presigned URL and an Authorization header.",
      "Send no Authorization header to a presigned URL; some clients keep it over a redirect.",
      when = { says = "Only one auth mechanism allowed" } },
  },
  source = { { "aws-s3-api" }, { "aws-cli-813" } },
}

entry {
  key = "InvalidBucketName", also = { "InvalidURI", "KeyTooLongError" }, status = "400",
  title = "Bucket name or key is not valid",
  summary = "The bucket name breaks the rules (InvalidBucketName), the path cannot be read (InvalidURI), or the key is above 1,024 bytes (KeyTooLongError).",
  causes = {
    { "The bucket name holds s3://, a slash, capitals or an unset variable, or the key a bad % escape.",
      "Give the bare bucket name (3-63 small letters, digits, dots, hyphens), and encode the key once." },
  },
  source = { { "aws-s3-api" } },
}

entry {
  key = "RequestHeaderSectionTooLarge", status = "400",
  title = "Request headers are too large",
  summary = "The headers are above S3's 8,192 bytes. Often it shows after some visits only, when cookies have grown.",
  causes = {
    { "CloudFront or another proxy forwards all cookies to the S3 origin.",
      "Forward no cookies to S3: in the cache and origin request policy of that behavior set cookies to none; shorten session cookies." },
  },
  source = { { "amplify-2558" }, { "opennext-22" } },
}

entry {
  key = "AccessControlListNotSupported", status = "400",
  title = "Bucket does not allow ACLs",
  summary = "Object Ownership is \"bucket owner enforced\", the default for buckets since April 2023, and the request sets an ACL.",
  causes = {
    { "An upload with acl such as public-read, from an old configuration.",
      "Leave the ACL out, and grant reading by bucket policy or CloudFront. Turning ACLs on again lets each upload open its object." },
  },
  signs = { "The bucket does not allow ACLs" },
  source = { { "aws-s3-guide", "about-object-ownership" } },
}

entry {
  key = "IllegalLocationConstraintException", status = "400",
  title = "Region does not fit the bucket",
  summary = "LocationConstraint is not the region of the endpoint, or the bucket lies in a region that the endpoint does not serve.",
  causes = {
    { "CreateBucket outside us-east-1 without LocationConstraint or with another, or an opt-in region's bucket through another region's endpoint.",
      "`aws s3api create-bucket --region R --create-bucket-configuration LocationConstraint=R`, without the latter in us-east-1; set the client's region to the bucket's." },
  },
  source = { { "aws-s3-api" } },
}

entry {
  key = "InvalidObjectState", status = "403",
  title = "Object is archived",
  summary = "The object is in Glacier Flexible Retrieval, Deep Archive or an archive tier, and must be restored before it can be read or copied.",
  causes = {
    { "A lifecycle rule moved it.",
      "`aws s3api restore-object --bucket B --key K --restore-request Days=7`, and read it when x-amz-restore says ongoing-request=\"false\" (minutes to 48 h)." },
  },
  signs = { "The operation is not valid for the object's storage class" },
  source = { { "aws-s3-api" } },
}

entry {
  key = "AccessForbidden", status = "403",
  title = "CORS refuses the request",
  summary = "The preflight (OPTIONS) found no CORS rule for its origin, method and headers.",
  causes = {
    { "The bucket has no CORS configuration, or no rule names this origin, method or header.",
      "Add AllowedOrigins with scheme and port, AllowedMethods and AllowedHeaders to the bucket's CORS; behind CloudFront forward Origin and Access-Control-Request-*." },
  },
  signs = { "CORSResponse: CORS is not enabled for this bucket", "CORSResponse: This CORS request is not allowed" },
  source = { { "aws-s3-api" } },
}

entry {
  key = "BucketAlreadyExists", also = { "BucketAlreadyOwnedByYou" }, status = "409",
  title = "Bucket name is taken",
  summary = "Bucket names are global: another account has this one (BucketAlreadyExists), or you do (BucketAlreadyOwnedByYou).",
  causes = {
    { "A common name, or a template that was deployed before.",
      "Choose a name with account ID and region in it; import the bucket of your own instead of creating it." },
  },
  source = { { "aws-s3-api" } },
}
