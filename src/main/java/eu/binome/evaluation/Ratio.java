package eu.binome.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * An exact rational number, so that no score is rounded before somebody reads it.
 *
 * <p>Always in lowest terms with a positive denominator: equal numbers are equal records.
 */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    Ratio {
        if (denominator.signum() == 0) {
            throw new IllegalStateException("a ratio was divided by zero");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? new Ratio(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Ratio(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    /** The arithmetic mean; none of no numbers. */
    static Optional<Ratio> mean(Collection<Ratio> numbers) {
        return numbers.isEmpty() ? Optional.empty()
                : Optional.of(numbers.stream().reduce(ZERO, Ratio::plus).dividedBy(of(numbers.size())));
    }

    Ratio plus(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws IllegalStateException when the other is zero */
    Ratio dividedBy(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    boolean isPositive() {
        return numerator.signum() > 0;
    }

    /** As a decimal, half up ("away from zero at the middle"), with this many places. */
    BigDecimal rounded(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    /** As a decimal with the further places cut off: rounding a positive one half up later gives what rounding the exact one gives. */
    BigDecimal truncated(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.DOWN);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
