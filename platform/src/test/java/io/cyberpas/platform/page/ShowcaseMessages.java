package io.cyberpas.platform.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle(value = "showcase", locale = "en")
public interface ShowcaseMessages {
    @Message("Showcase")
    String title();

    @Message("{#when state}{#is DRAFT}Draft{#is IN_FORCE}In force{/when}")
    String state(Showcase.State state);

    @Localized("ko")
    interface Korean extends ShowcaseMessages {
        @Override
        @Message("견본")
        String title();

        @Override
        @Message("{#when state}{#is DRAFT}작성 중{#is IN_FORCE}유효{/when}")
        String state(Showcase.State state);
    }
}
