# Complétion de ptsm pour bash (3.2 ou plus récent) : source <(ptsm completion bash)

_ptsm_completion() {
  local kind='' line value description
  local -a values=() shown=()
  while IFS= read -r line; do
    case $line in
      :*) kind=$line; continue ;;
    esac
    value=${line%%$'\t'*}
    description=${line#*$'\t'}
    values+=("$value")
    if [[ -n $description ]]; then shown+=("$value  ($description)"); else shown+=("$value"); fi
  done < <(ptsm __completer bash "=${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)

  COMPREPLY=()
  # « ? » : bash ne fait que montrer la liste, rien n’en est recopié sur la ligne.
  if [[ ${COMP_TYPE:-9} == 63 && ${#values[@]} -gt 1 ]]; then
    COMPREPLY=("${shown[@]}")
  elif ((${#values[@]} > 0)); then
    COMPREPLY=("${values[@]}")
  fi
  [[ -n $kind ]] || return 0

  local typed=${COMP_WORDS[COMP_CWORD]} action=-f
  [[ $typed == '=' ]] && typed=''
  [[ $kind == :dossiers ]] && action=-d
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$action" -- "$typed")
}

# « nosort » garde l’ordre des fiches, là où bash le connaît (4.4).
complete -o nosort -F _ptsm_completion ptsm 2>/dev/null || complete -F _ptsm_completion ptsm
