/** Where the content of evidence is kept: a local folder or an S3-compatible bucket. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.forensics.storage;
