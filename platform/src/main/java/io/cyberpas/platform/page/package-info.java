/**
 * The page frame: what surrounds every page, the tags pages are written with, the display of values, the two languages.
 *
 * <p>A page includes the frame and fills its blocks; {@code crumbs}, {@code lead} and {@code actions} are optional:
 *
 * <pre>{@code
 * {#include frame}
 *   {#title}{quote:quoteTitle(quote.number)}{/title}
 *   {#crumbs}{#crumb href="/quotes"}{quote:quotes}{/crumb}{/crumbs}
 *   {#lead}{#badge quote:status(quote.status) tone=quote.status.tone /}{/lead}
 *   {#actions}{#if cdi:me.is('broker')}<a class="btn btn-primary" href="/quotes/new">{#icon "plus" /} …</a>{/if}{/actions}
 *   {#content}
 *     {#card heading=quote:insured}
 *       {#facts}{#fact label=quote:annualSales}{quote.annualSales.display}{/fact}{/facts}
 *     {/card}
 *     {#form action=quote.acceptanceHref}
 *       {#field name="insuredName" label=quote:insuredName required=true /}
 *       {#submit text=frame:save /}
 *     {/form}
 *   {/content}
 * {/include}
 * }</pre>
 *
 * <p>The tags stand in {@code templates/tags}, one short file each: layout ({@code card facts fact stat tabs tab}),
 * lists ({@code table search pager empty}), forms ({@code form field textarea select option checkbox radio moneyfield
 * fieldset submit confirm}), display ({@code badge time hash icon alert steps step timeline event worksheet line}).
 * Values are shown by the extensions of this package, such as {@code {money.display}}, {@code {instant.display}} or
 * {@code {name.maskedName}}. {@code {cdi:me.is('auditor')}} asks for the role of the reader.
 *
 * <p>Forms answer with 303; a failed request is answered with a problem, which the frame's script puts on top of the
 * page the reader is on and beside the fields it names, so that nothing typed is lost. Without the script the problem
 * is a page of its own. The content security policy allows no inline script and no inline style.
 */
@NullMarked
package io.cyberpas.platform.page;

import org.jspecify.annotations.NullMarked;
