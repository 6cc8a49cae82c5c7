package io.cyberpas.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Access tokens as the realm gives them: {@code Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT").token()}. */
public final class Tokens {
    static final String ISSUER_PROPERTY = "cyberpas.test.issuer";
    static final String KEY_ID = "test";
    private static final String KEY_PROPERTY = "cyberpas.test.issuer.key";

    private static final String SIGN_IN_PROPERTY = "cyberpas.test.signin";

    private final String user;
    private final Set<String> roles = new LinkedHashSet<>();
    private String name;
    private String brokerage;
    private String vendor;
    private String audience = "cyberpas-web";
    private Duration age = Duration.ZERO;

    private Tokens(String user) {
        this.user = user;
        this.name = Character.toUpperCase(user.charAt(0)) + user.substring(1) + " Kim";
    }

    /** A person who signs in by that name. */
    public static Tokens user(String user) {
        return new Tokens(user);
    }

    /** The token of a service account, which has the role {@code service}. */
    public static String service(String clientId) {
        return new Tokens("service-account-" + clientId).roles("service").sign(clientId);
    }

    /** The token of a client of the API that is not a service of the suite. */
    public static String client(String clientId, String brokerage, String... roles) {
        return new Tokens("service-account-" + clientId)
                .roles(roles)
                .brokerage(brokerage)
                .sign(clientId);
    }

    /** Realm roles. */
    public Tokens roles(String... names) {
        roles.addAll(Arrays.asList(names));
        return this;
    }

    /** Full name. */
    public Tokens name(String fullName) {
        this.name = fullName;
        return this;
    }

    /** Code of the brokerage. */
    public Tokens brokerage(String code) {
        this.brokerage = code;
        return this;
    }

    /** Code of the forensic firm. */
    public Tokens vendor(String code) {
        this.vendor = code;
        return this;
    }

    /** For whom the token is meant, where that is not the suite. */
    public Tokens audience(String other) {
        this.audience = other;
        return this;
    }

    /** A token that ran out. */
    public Tokens expired() {
        this.age = Duration.ofHours(2);
        return this;
    }

    /** The signed token, as it stands after {@code Bearer}. */
    public String token() {
        return sign("cyberpas-cli");
    }

    /** Whoever comes to the issuer's login next is this user. */
    static void rememberForSignIn(Tokens user) {
        System.setProperty(SIGN_IN_PROPERTY, user.idToken() + " " + user.sign("cyberpas-web"));
    }

    /** The identity token and the access token of the user who signs in. */
    static String[] tokensOfSignIn() {
        return System.getProperty(SIGN_IN_PROPERTY).split(" ");
    }

    private String idToken() {
        return Jwt.issuer(System.getProperty(ISSUER_PROPERTY))
                .subject("id-of-" + user)
                .audience("cyberpas-web")
                .expiresIn(Duration.ofHours(1))
                .claim("typ", "ID")
                .claim("preferred_username", user)
                .claim("name", name)
                .jws()
                .keyId(KEY_ID)
                .sign(privateKey());
    }

    private String sign(String clientId) {
        Instant issued = Instant.now().minus(age);
        JwtClaimsBuilder token = Jwt.issuer(System.getProperty(ISSUER_PROPERTY))
                .subject("id-of-" + user)
                .audience(audience)
                .issuedAt(issued)
                .expiresAt(issued.plus(Duration.ofHours(1)))
                .claim("typ", "Bearer")
                .claim("azp", clientId)
                .claim("preferred_username", user)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)));
        if (user.startsWith("service-account-")) {
            token.claim("client_id", clientId);
        } else {
            token.claim("name", name);
        }
        if (brokerage != null) {
            token.claim("brokerage", brokerage);
        }
        if (vendor != null) {
            token.claim("vendor", vendor);
        }
        return token.jws().keyId(KEY_ID).sign(privateKey());
    }

    static RSAPublicKey publicKey() {
        try {
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) privateKey();
            return (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept as a system property, because Quarkus loads this class once for itself and once for the test. */
    private static PrivateKey privateKey() {
        synchronized (System.getProperties()) {
            try {
                String kept = System.getProperty(KEY_PROPERTY);
                if (kept == null) {
                    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(2048);
                    KeyPair pair = generator.generateKeyPair();
                    kept = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
                    System.setProperty(KEY_PROPERTY, kept);
                }
                return KeyFactory.getInstance("RSA")
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(kept)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
