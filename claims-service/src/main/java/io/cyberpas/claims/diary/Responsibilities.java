package io.cyberpas.claims.diary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who is responsible for which claim. */
@ApplicationScoped
public class Responsibilities implements PanacheRepositoryBase<Responsibility, UUID> {}
