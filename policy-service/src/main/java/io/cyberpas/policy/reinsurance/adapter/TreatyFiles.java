package io.cyberpas.policy.reinsurance.adapter;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.reinsurance.Treaties;
import io.cyberpas.policy.reinsurance.Treaty;
import java.util.List;
import java.util.stream.Stream;

/** Reads treaties and those who take part in them. */
final class TreatyFiles {

    private TreatyFiles() {}

    /**
     * All files together, in their order: reinsurers come before the treaties that name them.
     *
     * @throws ContradictionException naming the file, the treaty, and what is wrong with it
     */
    static Treaties read(List<String> paths) {
        Treaties treaties = new Treaties();
        paths.forEach(path -> add(treaties, path, DataFiles.read(path, TreatyFile.class)));
        return treaties;
    }

    /** Adds one file. */
    static void add(Treaties treaties, String path, TreatyFile file) {
        file.reinsurers().forEach(reinsurer -> treaties.add(path, reinsurer));
        Stream.<TreatyFile.Entry>concat(file.proportional().stream(), file.excess().stream())
                .forEach(entry -> treaties.add(path, treaty(path, entry)));
    }

    private static Treaty treaty(String path, TreatyFile.Entry entry) {
        try {
            return entry.treaty();
        } catch (IllegalArgumentException wrong) {
            throw new ContradictionException(path, entry.code() + ": " + wrong.getMessage());
        }
    }
}
