/** Forensic vendors, their evidence with its chain of custody, and their signed reports. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.forensics;
