package io.cyberpas.claims.thirdparty.pages;

import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the forms of the third-party side lead. */
final class ThirdPartyPaths {

    private ThirdPartyPaths() {}

    static RestResponse<Void> overview(String number) {
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/third-party").build(number));
    }

    static RestResponse<Void> thing(String number, String kind, String reference) {
        return RestResponse.seeOther(UriBuilder.fromPath("/claims/{number}/third-party/{kind}/{reference}")
                .build(number, kind, reference));
    }
}
