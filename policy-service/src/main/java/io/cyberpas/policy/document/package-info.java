/**
 * Documents of policies as PDF files in Korean and English. A document is made when it is first asked for, kept with its
 * hash, and never made differently: it depends on what was recorded, and bears the time of that record.
 */
@NullMarked
package io.cyberpas.policy.document;

import org.jspecify.annotations.NullMarked;
