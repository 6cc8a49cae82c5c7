/**
 * Documents: PDF files made of Qute templates, tagged for screen readers, in Korean and English.
 *
 * <p>A template includes {@code document} and fills its blocks; {@code lead} is optional:
 *
 * <pre>{@code
 * {#include document}
 *   {#title}{risk:report}{/title}
 *   {#lead}{report.insured} · {report.made.display}{/lead}
 *   {#content}
 *     <h2>{risk:scores}</h2>
 *     <table><thead><tr><th>…</th><th class="num">…</th></tr></thead><tbody>…</tbody></table>
 *   {/content}
 * {/include}
 * }</pre>
 *
 * <p>It has to be well-formed XML without a DOCTYPE, so every element is closed and characters stand for themselves
 * instead of named entities. The style sheet is {@code document/document.css}: tables, {@code .num} for columns of
 * figures, {@code .fit} for columns that do not wrap, {@code .facts} for a table of name and value, {@code .note}, {@code .bar} for bars of charts,
 * {@code .together} for what must not be torn apart by a page break. Values are shown by the same extensions as on pages.
 */
@NullMarked
package io.cyberpas.platform.document;

import org.jspecify.annotations.NullMarked;
