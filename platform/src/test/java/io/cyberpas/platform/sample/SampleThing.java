package io.cyberpas.platform.sample;

import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "sample_thing")
class SampleThing {
    @Id
    UUID id;

    String name;

    @Version
    long version;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    Money price;

    protected SampleThing() {}

    SampleThing(String name, Money price) {
        this.id = Identifiers.next();
        this.name = name;
        this.price = price;
    }
}
