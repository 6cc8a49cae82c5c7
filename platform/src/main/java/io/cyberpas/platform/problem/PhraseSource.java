package io.cyberpas.platform.problem;

import java.util.Map;

/** A bean that adds to the {@link Phrasebook} what is named elsewhere already, such as states in message bundles. */
public interface PhraseSource {

    /** The Korean of names as the code writes them. */
    Map<String, String> korean();
}
