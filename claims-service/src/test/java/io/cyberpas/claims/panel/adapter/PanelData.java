package io.cyberpas.claims.panel.adapter;

import io.cyberpas.claims.panel.StandingPanel;
import java.util.List;

/** The shipped firms, for tests. */
public final class PanelData {

    private PanelData() {}

    public static List<StandingPanel.Member> members() {
        return PanelFile.members("data/panel.yaml");
    }
}
