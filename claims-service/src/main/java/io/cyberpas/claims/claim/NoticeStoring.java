package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.stream.Stream;

/** Writes claims that were just notified, together with what every feature begins with them. */
@ApplicationScoped
class NoticeStoring {

    private final Database database;
    private final Instance<NoticeFollower> followers;

    NoticeStoring(Database database, Instance<NoticeFollower> followers) {
        this.database = database;
        this.followers = followers;
    }

    void store(List<Claim> notified, Actor actor) {
        database.changeTogether(Stream.concat(
                        notified.stream().flatMap(ClaimRows::of),
                        followers.stream().flatMap(each -> each.begin(notified, actor).stream()))
                .toList());
    }
}
