#compdef ptsm
# Complétion de ptsm pour zsh : source <(ptsm completion zsh), après compinit.

_ptsm() {
  emulate -L zsh
  local kind= line value description
  local -a values shown before
  before=("${(@Q)words[2,CURRENT-1]}")
  while IFS= read -r line; do
    if [[ $line == :* ]]; then kind=$line; continue; fi
    value=${line%%$'\t'*}
    description=${line#*$'\t'}
    values+=("$value")
    if [[ -n $description ]]; then shown+=("$value  -- $description"); else shown+=("$value"); fi
  done < <(ptsm __completer zsh "=${(Q)PREFIX}" "${before[@]}" 2>/dev/null)

  # Après « --format= », seule la valeur est complétée.
  [[ $PREFIX == --*=* ]] && compset -P '*='
  local found=1
  if (( $#values )); then compadd -l -V ptsm -d shown -a values && found=0; fi
  case $kind in
    :fichiers) _files && found=0 ;;
    :dossiers) _files -/ && found=0 ;;
  esac
  return found
}

if (( ! $+functions[compdef] )); then autoload -Uz compinit && compinit; fi
# Lu comme un fichier de $fpath, il répond ; lu par « source », il s’inscrit.
if [[ ${funcstack[1]-} == _ptsm ]]; then _ptsm "$@"; else compdef _ptsm ptsm; fi
