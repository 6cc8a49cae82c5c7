package io.cyberpas.platform.page;

/**
 * An entry of the navigation.
 *
 * @param section what it leads to; named in both languages by {@link FrameMessages#section}
 * @param active whether the page shown belongs to it
 */
public record NavigationEntry(Section section, String icon, String href, boolean active) {
    /** The parts of the suite that the navigation leads to. */
    public enum Section {
        QUOTES,
        POLICIES,
        CLAIMS,
        AUDIT
    }
}
