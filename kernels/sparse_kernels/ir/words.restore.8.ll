; b4b08b62f7ddce5b57a052b38e4cd9ad

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v129B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10) unnamed_addr #0 {
entry:
  %.19 = add i64 %arg.a0, 32
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.22 = inttoptr i64 %.21 to ptr
  %.24 = load i64, ptr %.22, align 8
  %.25 = add i64 %arg.a0, 16
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 8
  %.30 = inttoptr i64 %.27 to ptr
  %.61 = add i64 %arg.a1, 16
  %.62 = inttoptr i64 %.61 to ptr
  %.63 = load i64, ptr %.62, align 8
  %.66 = inttoptr i64 %.63 to ptr
  %.97 = add i64 %arg.a2, 16
  %.98 = inttoptr i64 %.97 to ptr
  %.99 = load i64, ptr %.98, align 8
  %.102 = inttoptr i64 %.99 to ptr
  %.127 = add i64 %arg.a4, 32
  %.128 = inttoptr i64 %.127 to ptr
  %.129 = load i64, ptr %.128, align 8
  %.130 = inttoptr i64 %.129 to ptr
  %.132 = load i64, ptr %.130, align 8
  %.133 = add i64 %arg.a4, 16
  %.134 = inttoptr i64 %.133 to ptr
  %.135 = load i64, ptr %.134, align 8
  %.138 = inttoptr i64 %.135 to ptr
  %.163 = add i64 %arg.a7, 32
  %.164 = inttoptr i64 %.163 to ptr
  %.165 = load i64, ptr %.164, align 8
  %.166 = inttoptr i64 %.165 to ptr
  %.168 = load i64, ptr %.166, align 8
  %.169 = add i64 %arg.a7, 16
  %.170 = inttoptr i64 %.169 to ptr
  %.171 = load i64, ptr %.170, align 8
  %.174 = inttoptr i64 %.171 to ptr
  %.199 = add i64 %arg.a10, 32
  %.200 = inttoptr i64 %.199 to ptr
  %.201 = load i64, ptr %.200, align 8
  %.202 = inttoptr i64 %.201 to ptr
  %.204 = load i64, ptr %.202, align 8
  %.205 = add i64 %arg.a10, 16
  %.206 = inttoptr i64 %.205 to ptr
  %.207 = load i64, ptr %.206, align 8
  %.210 = inttoptr i64 %.207 to ptr
  %.86.i = icmp slt i64 %arg.a5, 0
  %.89.i = icmp slt i64 %arg.a6, 0
  %or.cond.i = select i1 %.86.i, i1 true, i1 %.89.i
  %.99.i = icmp sgt i64 %arg.a6, %.132
  %or.cond466.i = select i1 %or.cond.i, i1 true, i1 %.99.i
  br i1 %or.cond466.i, label %_ZN14sparse_kernels5words7restoreB4v130B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE.exit, label %B50.i

B50.i:                                            ; preds = %entry
  %0 = shl i64 %arg.a6, 2
  %reass.sub = sub i64 %.132, %0
  %.111.i = add i64 %reass.sub, -96
  %.113.i = icmp sgt i64 %arg.a5, %.111.i
  br i1 %.113.i, label %_ZN14sparse_kernels5words7restoreB4v130B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE.exit, label %B104.i

B104.i:                                           ; preds = %B50.i
  %.143.i = shl i64 %arg.a5, 3
  %.148.i = shl i64 %arg.a6, 5
  %.150.i = add i64 %.148.i, %.143.i
  %1 = add nuw i64 %.204, 4095
  %.225.i = lshr i64 %1, 12
  %.202.inv.i = icmp slt i64 %.204, 1
  %.246475.not480.i = icmp eq i64 %.225.i, 0
  %.246475.not.i = select i1 %.202.inv.i, i1 true, i1 %.246475.not480.i
  br i1 %.246475.not.i, label %B574.i, label %B332.if.lr.ph.i

B332.if.lr.ph.i:                                  ; preds = %B104.i
  %.83.i.i = icmp sgt i64 %arg.a3, 0
  %.84.i.i = sub nsw i64 256, %arg.a3
  %.85.i.i = mul i64 %.84.i.i, 72340172838076673
  %.719.not.i = icmp eq i64 %arg.a8, 0
  %.49.not.i.i = icmp ne i64 %arg.a9, 0
  %..i.i = sext i1 %.49.not.i.i to i64
  %.72.i.i = select i1 %.49.not.i.i, i64 -9223372036854775808, i64 0
  %.369.i.i = insertelement <4 x i64> poison, i64 %..i.i, i64 0
  %.370.i.i = shufflevector <4 x i64> %.369.i.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %.379.i468.i = and <4 x i64> %.370.i.i, splat (i64 -9223372036854775808)
  %.931.not.i = icmp eq i64 %arg.a9, 0
  br label %B332.if.i

B466.i:                                           ; preds = %_ZN14sparse_kernels5words5_joinB4v131B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i
  br i1 %.719.not.i, label %B538.i, label %B470.else.i

B538.i:                                           ; preds = %B466.i
  %.122111.not.i.i = icmp slt i64 %.404.i, 1
  %or.cond470.i = select i1 %.931.not.i, i1 true, i1 %.122111.not.i.i
  br i1 %or.cond470.i, label %B575.i, label %B134.if.i.i

B134.if.i.i:                                      ; preds = %B538.i, %B134.if.i.i
  %.64.0112.i.i = phi i64 [ %.135.i.i, %B134.if.i.i ], [ 0, %B538.i ]
  %.135.i.i = add nuw nsw i64 %.64.0112.i.i, 1
  %2 = getelementptr i64, ptr %.429.i, i64 %.64.0112.i.i
  %.189.i.i = load i64, ptr %2, align 8, !noalias !0
  %.226.i.i = tail call i64 @llvm.fshl.i64(i64 %.189.i.i, i64 %.189.i.i, i64 63)
  store i64 %.226.i.i, ptr %2, align 8, !noalias !0
  %exitcond.not.i.i = icmp eq i64 %.404.i, %.135.i.i
  br i1 %exitcond.not.i.i, label %B575.i, label %B134.if.i.i

B574.i:                                           ; preds = %B575.i, %B104.i
  %position.2.0.lcssa.i = phi i64 [ %.143.i, %B104.i ], [ %storemerge.i.i, %B575.i ]
  %reass.sub48 = sub i64 %position.2.0.lcssa.i, %.143.i
  %.998.i = add i64 %reass.sub48, 31
  %.999.i = lshr i64 %.998.i, 5
  %.1003.i = icmp eq i64 %.999.i, %arg.a6
  %3 = zext i1 %.1003.i to i64
  br label %_ZN14sparse_kernels5words7restoreB4v130B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE.exit

B575.i:                                           ; preds = %B410.if.i.i, %B134.if.i.i, %B410.preheader.i.i, %B538.i
  %.246.i = icmp sgt i64 %.191.0476.i, 1
  br i1 %.246.i, label %B332.if.i, label %B574.i

B332.if.i:                                        ; preds = %B575.i, %B332.if.lr.ph.i
  %position.2.0478.i = phi i64 [ %.143.i, %B332.if.lr.ph.i ], [ %storemerge.i.i, %B575.i ]
  %.188.0477.i = phi i64 [ 0, %B332.if.lr.ph.i ], [ %.259.i, %B575.i ]
  %.191.0476.i = phi i64 [ %.225.i, %B332.if.lr.ph.i ], [ %.255.i, %B575.i ]
  %.255.i = add nsw i64 %.191.0476.i, -1
  %.259.i = add nuw i64 %.188.0477.i, 4096
  %.326.i = icmp slt i64 %.188.0477.i, 0
  %.327.i = select i1 %.326.i, i64 %.204, i64 0
  %.328.i = add i64 %.327.i, %.188.0477.i
  %.331.i = icmp slt i64 %.328.i, 0
  br i1 %.331.i, label %B334.else.if.i, label %B334.else.endif.i, !prof !5

B334.endif.i:                                     ; preds = %B334.else.endif.endif.endif.if.i, %B334.else.endif.endif.endif.i
  %.316.sroa.13.0.i = phi i64 [ %.204, %B334.else.endif.endif.endif.if.i ], [ %.316.sroa.13.1.i, %B334.else.endif.endif.endif.i ]
  %.404.i = sub i64 %.316.sroa.13.0.i, %.316.sroa.0.3.i
  %.413.i = tail call i64 @llvm.smax.i64(i64 %.404.i, i64 0)
  %.429.i = getelementptr i64, ptr %.210, i64 %.316.sroa.0.3.i
  %.502.i = select i1 %.326.i, i64 %.24, i64 0
  %.503.i = add i64 %.502.i, %.188.0477.i
  %.506.i = icmp slt i64 %.503.i, 0
  br i1 %.506.i, label %B334.endif.else.if.i, label %B334.endif.else.endif.i, !prof !5

B334.else.if.i:                                   ; preds = %B332.if.i
  br label %B334.else.endif.i

B334.else.endif.i:                                ; preds = %B334.else.if.i, %B332.if.i
  %.316.sroa.0.1.i = phi i64 [ 0, %B334.else.if.i ], [ %.328.i, %B332.if.i ]
  %.336.not.i = icmp slt i64 %.328.i, %.204
  br i1 %.336.not.i, label %B334.else.endif.endif.i, label %B334.else.endif.if.i, !prof !6

B334.else.endif.if.i:                             ; preds = %B334.else.endif.i
  br label %B334.else.endif.endif.i

B334.else.endif.endif.i:                          ; preds = %B334.else.endif.if.i, %B334.else.endif.i
  %.316.sroa.0.3.i = phi i64 [ %.204, %B334.else.endif.if.i ], [ %.316.sroa.0.1.i, %B334.else.endif.i ]
  %.343.i = icmp slt i64 %.188.0477.i, -4096
  %.344.i = select i1 %.343.i, i64 %.204, i64 0
  %.345.i = add i64 %.344.i, %.259.i
  %.348.i = icmp slt i64 %.345.i, 0
  br i1 %.348.i, label %B334.else.endif.endif.if.i, label %B334.else.endif.endif.endif.i, !prof !5

B334.else.endif.endif.if.i:                       ; preds = %B334.else.endif.endif.i
  br label %B334.else.endif.endif.endif.i

B334.else.endif.endif.endif.i:                    ; preds = %B334.else.endif.endif.if.i, %B334.else.endif.endif.i
  %.316.sroa.13.1.i = phi i64 [ 0, %B334.else.endif.endif.if.i ], [ %.345.i, %B334.else.endif.endif.i ]
  %.353.not.i = icmp slt i64 %.345.i, %.204
  br i1 %.353.not.i, label %B334.endif.i, label %B334.else.endif.endif.endif.if.i, !prof !6

B334.else.endif.endif.endif.if.i:                 ; preds = %B334.else.endif.endif.endif.i
  br label %B334.endif.i

B252.i.i:                                         ; preds = %B334.endif.else.endif.endif.i, %B596.i.i
  %position.3.0.i.i = phi i64 [ %position.4.1.i.i, %B596.i.i ], [ %position.2.0478.i, %B334.endif.else.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.572.i.i, %B596.i.i ], [ 0, %B334.endif.else.endif.endif.i ]
  br i1 %.83.i.i, label %B256.i.i, label %B376.i.i

B256.i.i:                                         ; preds = %B252.i.i
  %.120.i.i = getelementptr i8, ptr %.604.i, i64 %i.3.0.i.i
  %.122.i.i = load i64, ptr %.120.i.i, align 1, !noalias !7
  %.124.i.i = and i64 %.122.i.i, %.85.i.i
  %.125.i.i = icmp eq i64 %.124.i.i, 0
  br i1 %.125.i.i, label %B338.i.i, label %B376.i.i

B338.i.i:                                         ; preds = %B256.i.i
  %4 = bitcast i64 %.122.i.i to <8 x i8>
  %.152.i.i = zext <8 x i8> %4 to <8 x i64>
  %.153.i.i = getelementptr i64, ptr %.429.i, i64 %i.3.0.i.i
  store <8 x i64> %.152.i.i, ptr %.153.i.i, align 1, !noalias !7
  br label %B596.i.i

B376.i.i:                                         ; preds = %B256.i.i, %B252.i.i
  %.159.i.i = icmp ugt i64 %position.3.0.i.i, %.150.i
  br i1 %.159.i.i, label %_ZN14sparse_kernels5words5_joinB4v131B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, label %B422.if.i.i

B596.i.i:                                         ; preds = %B422.if.i.i, %B338.i.i
  %position.4.1.i.i = phi i64 [ %position.3.0.i.i, %B338.i.i ], [ %.514.i.i, %B422.if.i.i ]
  %.572.i.i = add nuw nsw i64 %i.3.0.i.i, 8
  %.578.i.i = add nuw i64 %i.3.0.i.i, 16
  %.580.not.i.i = icmp ugt i64 %.578.i.i, %.413.i
  br i1 %.580.not.i.i, label %B608.i.i, label %B252.i.i

B608.i.i:                                         ; preds = %B596.i.i, %B334.endif.else.endif.endif.i
  %position.6.1.i.i = phi i64 [ %position.2.0478.i, %B334.endif.else.endif.endif.i ], [ %position.4.1.i.i, %B596.i.i ]
  %i.4.1.i.i = phi i64 [ 0, %B334.endif.else.endif.endif.i ], [ %.572.i.i, %B596.i.i ]
  %.603.i.i = icmp uge i64 %i.4.1.i.i, %.413.i
  %.620.not.i.i = icmp ugt i64 %position.6.1.i.i, %.150.i
  %or.cond.i.i = select i1 %.603.i.i, i1 true, i1 %.620.not.i.i
  br i1 %or.cond.i.i, label %_ZN14sparse_kernels5words5_joinB4v131B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, label %B734.i.i

B734.i.i:                                         ; preds = %B608.i.i, %B734.i.i
  %position.7.1.i.i = phi i64 [ %.820.i.i, %B734.i.i ], [ %position.6.1.i.i, %B608.i.i ]
  %i.5.1.i.i = phi i64 [ %.864.i.i, %B734.i.i ], [ %i.4.1.i.i, %B608.i.i ]
  %.656.i.i = getelementptr i8, ptr %.604.i, i64 %i.5.1.i.i
  %.657.i.i = load i8, ptr %.656.i.i, align 1, !noalias !7
  %.685.i.i = zext i8 %.657.i.i to i64
  %.710.i.i = getelementptr i8, ptr %.66, i64 %.685.i.i
  %.711.i.i = load i8, ptr %.710.i.i, align 1, !noalias !7
  %.712.i.i = zext i8 %.711.i.i to i64
  %.717.i.i = lshr i64 %position.7.1.i.i, 3
  %.729.i.i = getelementptr i8, ptr %.138, i64 %.717.i.i
  %.731.i.i = load i64, ptr %.729.i.i, align 1, !noalias !7
  %.733.i.i = and i64 %position.7.1.i.i, 7
  %.734.i.i = lshr i64 %.731.i.i, %.733.i.i
  %.763.i.i = and i64 %.734.i.i, 4294967295
  %.754.i.i = getelementptr i8, ptr %.729.i.i, i64 4
  %.756.i.i = load i64, ptr %.754.i.i, align 1, !noalias !7
  %.761.i.i = lshr i64 %.756.i.i, %.733.i.i
  %.766.i.i = shl i64 %.761.i.i, 32
  %.767.i.i = or disjoint i64 %.766.i.i, %.763.i.i
  %.804.i.i = getelementptr i64, ptr %.102, i64 %.685.i.i
  %.805.i.i = load i64, ptr %.804.i.i, align 8, !noalias !7
  %notmask553.i.i = shl nsw i64 -1, %.712.i.i
  %.812.i.i = xor i64 %notmask553.i.i, -1
  %.814.i.i = and i64 %.767.i.i, %.812.i.i
  %.817.i.i = add i64 %.814.i.i, %.805.i.i
  %.820.i.i = add i64 %position.7.1.i.i, %.712.i.i
  %.855.i.i = getelementptr i64, ptr %.429.i, i64 %i.5.1.i.i
  store i64 %.817.i.i, ptr %.855.i.i, align 8, !noalias !7
  %.864.i.i = add nuw nsw i64 %i.5.1.i.i, 1
  %.872.i.i = icmp samesign uge i64 %.864.i.i, %.413.i
  %.887.not.i.i = icmp ugt i64 %.820.i.i, %.150.i
  %or.cond554.i.i = select i1 %.872.i.i, i1 true, i1 %.887.not.i.i
  br i1 %or.cond554.i.i, label %_ZN14sparse_kernels5words5_joinB4v131B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, label %B734.i.i

B422.if.i.i:                                      ; preds = %B376.i.i, %B422.if.i.i
  %position.5.2559.i.i = phi i64 [ %.514.i.i, %B422.if.i.i ], [ %position.3.0.i.i, %B376.i.i ]
  %.217.0557.i.i = phi i64 [ %.291.i.i, %B422.if.i.i ], [ 0, %B376.i.i ]
  %.291.i.i = add nuw nsw i64 %.217.0557.i.i, 1
  %.319.i.i = add nuw nsw i64 %.217.0557.i.i, %i.3.0.i.i
  %.350.i.i = getelementptr i8, ptr %.604.i, i64 %.319.i.i
  %.351.i.i = load i8, ptr %.350.i.i, align 1, !noalias !7
  %.379.i.i = zext i8 %.351.i.i to i64
  %.404.i.i = getelementptr i8, ptr %.66, i64 %.379.i.i
  %.405.i.i = load i8, ptr %.404.i.i, align 1, !noalias !7
  %.406.i.i = zext i8 %.405.i.i to i64
  %.411.i.i = lshr i64 %position.5.2559.i.i, 3
  %.423.i.i = getelementptr i8, ptr %.138, i64 %.411.i.i
  %.425.i.i = load i64, ptr %.423.i.i, align 1, !noalias !7
  %.427.i.i = and i64 %position.5.2559.i.i, 7
  %.428.i.i = lshr i64 %.425.i.i, %.427.i.i
  %.457.i.i = and i64 %.428.i.i, 4294967295
  %.448.i.i = getelementptr i8, ptr %.423.i.i, i64 4
  %.450.i.i = load i64, ptr %.448.i.i, align 1, !noalias !7
  %.455.i.i = lshr i64 %.450.i.i, %.427.i.i
  %.460.i.i = shl i64 %.455.i.i, 32
  %.461.i.i = or disjoint i64 %.460.i.i, %.457.i.i
  %.498.i.i = getelementptr i64, ptr %.102, i64 %.379.i.i
  %.499.i.i = load i64, ptr %.498.i.i, align 8, !noalias !7
  %notmask.i.i = shl nsw i64 -1, %.406.i.i
  %.506.i.i = xor i64 %notmask.i.i, -1
  %.508.i.i = and i64 %.461.i.i, %.506.i.i
  %.511.i.i = add i64 %.508.i.i, %.499.i.i
  %.514.i.i = add i64 %position.5.2559.i.i, %.406.i.i
  %.549.i.i = getelementptr i64, ptr %.429.i, i64 %.319.i.i
  store i64 %.511.i.i, ptr %.549.i.i, align 8, !noalias !7
  %exitcond.not.i467.i = icmp eq i64 %.291.i.i, 8
  br i1 %exitcond.not.i467.i, label %B596.i.i, label %B422.if.i.i

_ZN14sparse_kernels5words5_joinB4v131B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i: ; preds = %B376.i.i, %B734.i.i, %B608.i.i
  %storemerge.i.i = phi i64 [ %.820.i.i, %B734.i.i ], [ %position.6.1.i.i, %B608.i.i ], [ %position.3.0.i.i, %B376.i.i ]
  %.681.i = icmp ugt i64 %storemerge.i.i, %.150.i
  br i1 %.681.i, label %_ZN14sparse_kernels5words7restoreB4v130B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE.exit, label %B466.i

B334.endif.else.if.i:                             ; preds = %B334.endif.i
  br label %B334.endif.else.endif.i

B334.endif.else.endif.i:                          ; preds = %B334.endif.else.if.i, %B334.endif.i
  %.491.sroa.0.1.i = phi i64 [ 0, %B334.endif.else.if.i ], [ %.503.i, %B334.endif.i ]
  %.511.not.i = icmp slt i64 %.503.i, %.24
  br i1 %.511.not.i, label %B334.endif.else.endif.endif.i, label %B334.endif.else.endif.if.i, !prof !6

B334.endif.else.endif.if.i:                       ; preds = %B334.endif.else.endif.i
  br label %B334.endif.else.endif.endif.i

B334.endif.else.endif.endif.i:                    ; preds = %B334.endif.else.endif.if.i, %B334.endif.else.endif.i
  %.491.sroa.0.3.i = phi i64 [ %.24, %B334.endif.else.endif.if.i ], [ %.491.sroa.0.1.i, %B334.endif.else.endif.i ]
  %.604.i = getelementptr i8, ptr %.30, i64 %.491.sroa.0.3.i
  %.101.i.i = icmp sgt i64 %.404.i, 7
  br i1 %.101.i.i, label %B252.i.i, label %B608.i.i

B470.else.i:                                      ; preds = %B466.i
  %.764.i = select i1 %.326.i, i64 %.168, i64 0
  %.765.i = add i64 %.764.i, %.188.0477.i
  %.768.i = icmp slt i64 %.765.i, 0
  br i1 %.768.i, label %B470.else.if.i, label %B470.else.endif.i, !prof !5

B410.preheader.i.i:                               ; preds = %B326.if.i.i, %B470.else.endif.endif.i
  %.489281.not.i.i = icmp eq i64 %.153.0.i.i, 0
  br i1 %.489281.not.i.i, label %B575.i, label %B410.if.i.i

B326.if.i.i:                                      ; preds = %B470.else.endif.endif.i, %B326.if.i.i
  %.263.0280.i.i = phi i64 [ %.325.i.i, %B326.if.i.i ], [ %spec.select.i.i, %B470.else.endif.endif.i ]
  %.260.0279.i.i = phi i64 [ %.329.i.i, %B326.if.i.i ], [ 0, %B470.else.endif.endif.i ]
  %.325.i.i = add nsw i64 %.263.0280.i.i, -1
  %.329.i.i = add nuw nsw i64 %.260.0279.i.i, 4
  %.371.i.i = getelementptr i64, ptr %.429.i, i64 %.260.0279.i.i
  %.373.i.i = getelementptr i64, ptr %.866.i, i64 %.260.0279.i.i
  %.375.i.i = load <4 x i64>, ptr %.373.i.i, align 8, !noalias !10
  %.376.i.i = load <4 x i64>, ptr %.371.i.i, align 8, !noalias !10
  %isneg274.i.i = icmp slt <4 x i64> %.375.i.i, zeroinitializer
  %.378.i.i = select <4 x i1> %isneg274.i.i, <4 x i64> %.370.i.i, <4 x i64> zeroinitializer
  %.380.i.i = lshr <4 x i64> %.376.i.i, splat (i64 1)
  %.381.i.i = and <4 x i64> %.376.i.i, splat (i64 1)
  %.382.i.i = sub nsw <4 x i64> zeroinitializer, %.381.i.i
  %.383.i.i = xor <4 x i64> %.380.i.i, %.382.i.i
  %.384.i.i = or <4 x i64> %.378.i.i, %.379.i468.i
  %.385.i.i = xor <4 x i64> %.384.i.i, %.375.i.i
  %.386.i.i = xor <4 x i64> %.383.i.i, %.378.i.i
  %.387.i.i = sub <4 x i64> %.386.i.i, %.378.i.i
  %.388.i.i = add <4 x i64> %.387.i.i, %.385.i.i
  %isnotneg.inv.i.i = icmp slt <4 x i64> %.388.i.i, zeroinitializer
  %.392.i.i = select <4 x i1> %isnotneg.inv.i.i, <4 x i64> %.379.i468.i, <4 x i64> %.370.i.i
  %.393.i.i = xor <4 x i64> %.392.i.i, %.388.i.i
  store <4 x i64> %.393.i.i, ptr %.371.i.i, align 8, !noalias !10
  %.316.i.i = icmp samesign ugt i64 %.263.0280.i.i, 1
  br i1 %.316.i.i, label %B326.if.i.i, label %B410.preheader.i.i

B410.if.i.i:                                      ; preds = %B410.preheader.i.i, %B410.if.i.i
  %.436.0283.i.i = phi i64 [ %.498.i469.i, %B410.if.i.i ], [ %.153.0.i.i, %B410.preheader.i.i ]
  %.433.0282.i.i = phi i64 [ %.502.i.i, %B410.if.i.i ], [ %.183.i.i, %B410.preheader.i.i ]
  %.498.i469.i = add nsw i64 %.436.0283.i.i, -1
  %.502.i.i = add nuw nsw i64 %.433.0282.i.i, 1
  %5 = getelementptr i64, ptr %.866.i, i64 %.433.0282.i.i
  %.556.i.i = load i64, ptr %5, align 8, !noalias !10
  %isneg.i.i = icmp slt i64 %.556.i.i, 0
  %.562.i.i = select i1 %isneg.i.i, i64 %..i.i, i64 0
  %6 = getelementptr i64, ptr %.429.i, i64 %.433.0282.i.i
  %.592.i.i = load i64, ptr %6, align 8, !noalias !10
  %.594.i.i = lshr i64 %.592.i.i, 1
  %.626.i.i = and i64 %.592.i.i, 1
  %.628.i.i = sub nsw i64 0, %.626.i.i
  %.629.i.i = xor i64 %.594.i.i, %.628.i.i
  %.661.i.i = or i64 %.562.i.i, %.72.i.i
  %.662.i.i = xor i64 %.661.i.i, %.556.i.i
  %.663.i.i = xor i64 %.629.i.i, %.562.i.i
  %.664.i.i = sub i64 %.663.i.i, %.562.i.i
  %.665.i.i = add i64 %.664.i.i, %.662.i.i
  %.inv.i.i = icmp slt i64 %.665.i.i, 0
  %.673.i.i = select i1 %.inv.i.i, i64 %.72.i.i, i64 %..i.i
  %.674.i.i = xor i64 %.673.i.i, %.665.i.i
  store i64 %.674.i.i, ptr %6, align 8, !noalias !10
  %.489.i.i = icmp samesign ugt i64 %.436.0283.i.i, 1
  br i1 %.489.i.i, label %B410.if.i.i, label %B575.i

B470.else.if.i:                                   ; preds = %B470.else.i
  br label %B470.else.endif.i

B470.else.endif.i:                                ; preds = %B470.else.if.i, %B470.else.i
  %.753.sroa.0.1.i = phi i64 [ 0, %B470.else.if.i ], [ %.765.i, %B470.else.i ]
  %.773.not.i = icmp slt i64 %.765.i, %.168
  br i1 %.773.not.i, label %B470.else.endif.endif.i, label %B470.else.endif.if.i, !prof !6

B470.else.endif.if.i:                             ; preds = %B470.else.endif.i
  br label %B470.else.endif.endif.i

B470.else.endif.endif.i:                          ; preds = %B470.else.endif.if.i, %B470.else.endif.i
  %.753.sroa.0.3.i = phi i64 [ %.168, %B470.else.endif.if.i ], [ %.753.sroa.0.1.i, %B470.else.endif.i ]
  %.866.i = getelementptr i64, ptr %.174, i64 %.753.sroa.0.3.i
  %.153.0.i.i = and i64 %.413.i, 3
  %.183.i.i = and i64 %.413.i, 9223372036854775804
  %7 = tail call i64 @llvm.smax.i64(i64 %.404.i, i64 3)
  %spec.select.i.i = lshr i64 %7, 2
  %.316278.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.316278.not.i.i, label %B410.preheader.i.i, label %B326.if.i.i

_ZN14sparse_kernels5words7restoreB4v130B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE.exit: ; preds = %_ZN14sparse_kernels5words5_joinB4v131B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, %entry, %B50.i, %B574.i
  %.1004.sink.i = phi i64 [ %3, %B574.i ], [ 0, %entry ], [ 0, %B50.i ], [ 0, %_ZN14sparse_kernels5words5_joinB4v131B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i ]
  store i64 %.1004.sink.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_words_restore(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
entry:
  %.13 = alloca i64, align 8
  store i64 0, ptr %.13, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v129B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr %.13, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #2
  %.27 = load i64, ptr %.13, align 8
  ret i64 %.27
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels5words9_unrotateB4v135B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels5words9_unrotateB4v135B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!3 = distinct !{!3, !4, !"_ZN14sparse_kernels5words7restoreB4v130B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!4 = distinct !{!4, !"_ZN14sparse_kernels5words7restoreB4v130B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE"}
!5 = !{!"branch_weights", i32 1, i32 99}
!6 = !{!"branch_weights", i32 99, i32 1}
!7 = !{!8, !3}
!8 = distinct !{!8, !9, !"_ZN14sparse_kernels5words5_joinB4v131B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!9 = distinct !{!9, !"_ZN14sparse_kernels5words5_joinB4v131B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE"}
!10 = !{!11, !3}
!11 = distinct !{!11, !12, !"_ZN14sparse_kernels5words5_undoB4v134B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN14sparse_kernels5words5_undoB4v134B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE"}
